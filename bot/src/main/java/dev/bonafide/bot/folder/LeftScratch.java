package dev.bonafide.bot.folder;

import dev.bonafide.postgres.Owner;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Scratch folders of servers that ended without taking theirs away. */
final class LeftScratch {
  private LeftScratch() {}

  /** Takes away those whose server ended. */
  static void takeAway(Path within, String name) throws IOException {
    Path own = Files.createTempFile(within, name, "");
    try (Stream<Path> all = Files.list(within)) {
      for (Path one : all.filter(path -> isOurs(path, name, own)).toList()) {
        Optional<Owner> free = owner(one);
        if (free.isPresent()) {
          delete(one);
          free.get().close();
        }
      }
    } finally {
      Files.delete(own);
    }
  }

  /** In a folder for everyone others may have made something of the same name. */
  private static boolean isOurs(Path path, String name, Path own) {
    try {
      return path.getFileName().toString().startsWith(name)
          && Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS)
          && Files.getOwner(path).equals(Files.getOwner(own));
    } catch (IOException gone) {
      return false;
    }
  }

  /** Marks a folder as used; empty where a server uses it, or it is gone. */
  static Optional<Owner> owner(Path folder) {
    try {
      return Owner.take(folder);
    } catch (IOException gone) {
      return Optional.empty();
    }
  }

  static void delete(Path folder) throws IOException {
    List<Path> all;
    try (Stream<Path> walk = Files.walk(folder)) {
      all = walk.sorted(Comparator.reverseOrder()).toList();
    }
    for (Path one : all) {
      Files.deleteIfExists(one);
    }
  }
}
