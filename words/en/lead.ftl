lead-title = Holding the meeting
