//! The layer between SQLite and the file system, as SQLite asks for one: tables of functions. Our files are the real
//! ones with a head in front of them. Whatever changes no file goes straight through.

use std::ffi::{CStr, OsStr, c_char, c_int, c_void};
use std::os::unix::ffi::OsStrExt;
use std::path::Path;
use std::ptr;
use std::slice;
use std::sync::{Arc, OnceLock};

use rusqlite::ffi::{
    self, SQLITE_OK, sqlite3_file, sqlite3_filename, sqlite3_int64, sqlite3_io_methods, sqlite3_vfs,
};

use super::Disk;

/// The head in front of each real file.
#[repr(C)]
struct Head {
    base: sqlite3_file,
    /// Null for a file below no disk, otherwise a box that `close` takes back.
    watched: *mut Watched,
}

struct Watched {
    disk: Arc<Disk>,
    path: Box<Path>,
}

/// Where the real file begins. SQLite aligns files to 8 bytes, and so does this.
const REAL: usize = size_of::<Head>().next_multiple_of(8);

/// SQLite's own layer, and ours in front of it. Both live as long as the process.
struct Layers {
    real: *mut sqlite3_vfs,
}

// SAFETY: SQLite's own layer is never changed after it is registered, and made to be used from any thread.
unsafe impl Send for Layers {}
// SAFETY: as above.
unsafe impl Sync for Layers {}

static LAYERS: OnceLock<Layers> = OnceLock::new();

/// Makes this layer the one that SQLite takes where nobody names another. Doing it again does nothing.
pub(super) fn install() {
    LAYERS.get_or_init(|| {
        // SAFETY: the default layer is there from SQLite's start to the end of the process, and a copy of it has
        // functions that know the same private data. The copy is leaked, so it lives as long.
        unsafe {
            let real = ffi::sqlite3_vfs_find(ptr::null());
            let ours = Box::leak(Box::new(*real));
            ours.zName = c"failing_disk".as_ptr();
            ours.pNext = ptr::null_mut();
            ours.szOsFile += c_int::try_from(REAL).unwrap_or(c_int::MAX);
            ours.xOpen = Some(open);
            ours.xDelete = Some(delete);
            assert_eq!(ffi::sqlite3_vfs_register(ours, 1), SQLITE_OK, "SQLite takes the layer");
            Layers { real }
        }
    });
}

fn real_vfs() -> *mut sqlite3_vfs {
    LAYERS.get().expect("SQLite knows this layer only once it is installed").real
}

static METHODS: sqlite3_io_methods = sqlite3_io_methods {
    // Without the third version's memory maps, which would pass by this layer.
    iVersion: 2,
    xClose: Some(close),
    xRead: Some(read),
    xWrite: Some(write),
    xTruncate: Some(truncate),
    xSync: Some(sync),
    xFileSize: Some(file_size),
    xLock: Some(lock),
    xUnlock: Some(unlock),
    xCheckReservedLock: Some(check_reserved_lock),
    xFileControl: Some(file_control),
    xSectorSize: Some(sector_size),
    xDeviceCharacteristics: Some(device_characteristics),
    xShmMap: Some(shm_map),
    xShmLock: Some(shm_lock),
    xShmBarrier: Some(shm_barrier),
    xShmUnmap: Some(shm_unmap),
    xFetch: None,
    xUnfetch: None,
};

/// Calls the real file's method of that name.
macro_rules! real {
    ($file:ident.$method:ident($($argument:expr),*)) => {{
        // SAFETY: SQLite calls a method only with a file that `open` has opened: behind its head lies the real file,
        // open too, whose methods know it. What else comes in goes through unchanged, or smaller.
        unsafe {
            let real = $file.byte_add(REAL);
            let method = (*(*real).pMethods).$method.expect("SQLite's own files have all methods");
            method(real $(, $argument)*)
        }
    }};
}

/// Methods that go straight through.
macro_rules! pass_through {
    ($($name:ident = $method:ident($($argument:ident: $type:ty),*) $(-> $returns:ty)?;)*) => {$(
        unsafe extern "C" fn $name(file: *mut sqlite3_file, $($argument: $type),*) $(-> $returns)? {
            real!(file.$method($($argument),*))
        }
    )*};
}

pass_through! {
    read = xRead(into: *mut c_void, amount: c_int, offset: sqlite3_int64) -> c_int;
    file_size = xFileSize(size: *mut sqlite3_int64) -> c_int;
    lock = xLock(level: c_int) -> c_int;
    unlock = xUnlock(level: c_int) -> c_int;
    check_reserved_lock = xCheckReservedLock(result: *mut c_int) -> c_int;
    file_control = xFileControl(what: c_int, with: *mut c_void) -> c_int;
    sector_size = xSectorSize() -> c_int;
    device_characteristics = xDeviceCharacteristics() -> c_int;
    shm_map = xShmMap(page: c_int, size: c_int, extend: c_int, at: *mut *mut c_void) -> c_int;
    shm_lock = xShmLock(offset: c_int, count: c_int, flags: c_int) -> c_int;
    shm_barrier = xShmBarrier();
    shm_unmap = xShmUnmap(delete: c_int) -> c_int;
}

unsafe extern "C" fn open(
    _: *mut sqlite3_vfs,
    name: sqlite3_filename,
    file: *mut sqlite3_file,
    flags: c_int,
    out_flags: *mut c_int,
) -> c_int {
    // SAFETY: `name` is null or a text that SQLite keeps as long as the file is open, and `file` has the room that our
    // layer asked for: a head and a real file. The head is written before anyone reads it. Without methods SQLite does
    // not close the file, and then there is nothing to close.
    unsafe {
        let watched = path(name).and_then(|path| Some((Disk::of(path)?, path)));
        if let Some((disk, path)) = &watched {
            disk.opened(path);
        }
        let real = file.byte_add(REAL);
        (*real).pMethods = ptr::null();
        let vfs = real_vfs();
        let code = (*vfs).xOpen.expect("SQLite's own layer opens files")(vfs, name, real, flags, out_flags);
        let boxed = |(disk, path): (_, &Path)| Box::into_raw(Box::new(Watched { disk, path: path.into() }));
        let opened = !(*real).pMethods.is_null();
        let head = Head {
            base: sqlite3_file { pMethods: if opened { &METHODS } else { ptr::null() } },
            watched: watched.filter(|_| opened).map_or(ptr::null_mut(), boxed),
        };
        file.cast::<Head>().write(head);
        code
    }
}

unsafe extern "C" fn close(file: *mut sqlite3_file) -> c_int {
    // SAFETY: as in `watched`; SQLite closes a file once and calls nothing after it.
    drop(unsafe {
        let watched = (*file.cast::<Head>()).watched;
        (!watched.is_null()).then(|| Box::from_raw(watched))
    });
    real!(file.xClose())
}

unsafe extern "C" fn write(
    file: *mut sqlite3_file,
    from: *const c_void,
    amount: c_int,
    offset: sqlite3_int64,
) -> c_int {
    // SAFETY: SQLite calls a method with a file that `open` has opened.
    let Some(Watched { disk, path }) = (unsafe { watched(file) }) else {
        return real!(file.xWrite(from, amount, offset));
    };
    // SAFETY: SQLite gives `amount` readable bytes at `from`, for as long as this call takes.
    let bytes = unsafe { slice::from_raw_parts(from.cast::<u8>(), number(amount)) };
    let (written, code) = disk.write(path, number(offset), bytes);
    if written == 0 {
        return code;
    }
    let real = real!(file.xWrite(from, c_int::try_from(written).unwrap_or(amount), offset));
    if code == SQLITE_OK { real } else { code }
}

unsafe extern "C" fn truncate(file: *mut sqlite3_file, size: sqlite3_int64) -> c_int {
    // SAFETY: SQLite calls a method with a file that `open` has opened.
    let code = unsafe { watched(file) }.map_or(SQLITE_OK, |it| it.disk.truncate(&it.path, number(size)));
    if code == SQLITE_OK { real!(file.xTruncate(size)) } else { code }
}

unsafe extern "C" fn sync(file: *mut sqlite3_file, flags: c_int) -> c_int {
    // SAFETY: SQLite calls a method with a file that `open` has opened.
    match unsafe { watched(file) } {
        Some(Watched { disk, path }) => disk.sync(path),
        None => real!(file.xSync(flags)),
    }
}

unsafe extern "C" fn delete(_: *mut sqlite3_vfs, name: *const c_char, sync_folder: c_int) -> c_int {
    // SAFETY: SQLite gives the name of a file as a text that lives as long as this call.
    let path = unsafe { path(name) };
    let there = path.filter(|path| path.exists());
    let code = there.and_then(|path| Some(Disk::of(path)?.delete(path))).unwrap_or(SQLITE_OK);
    if code != SQLITE_OK {
        return code;
    }
    let vfs = real_vfs();
    // SAFETY: SQLite's own layer gets what it would have got without ours.
    unsafe { (*vfs).xDelete.expect("SQLite's own layer deletes files")(vfs, name, sync_folder) }
}

/// # Safety
/// `file` was opened by `open` and is not closed.
unsafe fn watched<'a>(file: *mut sqlite3_file) -> Option<&'a Watched> {
    // SAFETY: such a file begins with a head, and what it points at lives until `close`.
    unsafe { (*file.cast::<Head>()).watched.as_ref() }
}

/// # Safety
/// `name` is null or a text that outlives the path.
unsafe fn path<'a>(name: *const c_char) -> Option<&'a Path> {
    // SAFETY: the caller's promise.
    let text = unsafe { (!name.is_null()).then(|| CStr::from_ptr(name)) }?;
    Some(Path::new(OsStr::from_bytes(text.to_bytes())))
}

/// SQLite counts with signs, and never gives a negative number here.
fn number(count: impl TryInto<usize>) -> usize {
    count.try_into().unwrap_or_default()
}
