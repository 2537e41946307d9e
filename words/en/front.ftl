front-title = Openchair
