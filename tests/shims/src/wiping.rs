//! The system's allocator, which overwrites memory before it gives it back. A test that searches a process for what
//! people wrote then finds what the process still holds, and not what happens to lie in memory that nobody owns.

use std::alloc::{GlobalAlloc, Layout, System};

use zeroize::Zeroize;

/// Wipes what is freed. Growing never happens in place, so that the old place is wiped too.
pub struct Wiping;

// SAFETY: every call goes to the system's allocator with the layout that came in, and memory is written to only while
// it is still allocated.
unsafe impl GlobalAlloc for Wiping {
    unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
        // SAFETY: the caller's promise is the one that the system's allocator asks for.
        unsafe { System.alloc(layout) }
    }

    unsafe fn alloc_zeroed(&self, layout: Layout) -> *mut u8 {
        // SAFETY: as in `alloc`.
        unsafe { System.alloc_zeroed(layout) }
    }

    // `realloc` is left to its default, which allocates, copies, and frees by this type.
    unsafe fn dealloc(&self, freed: *mut u8, layout: Layout) {
        // SAFETY: the caller gives up `layout.size()` bytes at `freed`, all of which are still allocated here. Bytes need
        // no alignment, and zero is a byte whatever was there before.
        unsafe { std::slice::from_raw_parts_mut(freed, layout.size()) }.zeroize();
        // SAFETY: as in `alloc`.
        unsafe { System.dealloc(freed, layout) }
    }
}
