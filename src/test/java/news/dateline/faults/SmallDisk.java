package news.dateline.faults;

import java.nio.file.Path;

/** A disk of a few megabytes. */
record SmallDisk(Path path) implements AutoCloseable {

    static SmallDisk mount(Path path, String megabytes) {
        Command.run("mkdir", path.toString());
        Command.run(
                "mount", "-t", "tmpfs", "-o", "size=" + megabytes + "m", "tmpfs", path.toString());
        Command.run("chown", "postgres", path.toString());
        Command.run("chmod", "700", path.toString());
        return new SmallDisk(path);
    }

    void grow(String megabytes) {
        Command.run("mount", "-o", "remount,size=" + megabytes + "m", path.toString());
    }

    @Override
    public void close() {
        Command.run("umount", "-l", path.toString());
    }
}
