package dev.bonafide.documents.archive;

import dev.bonafide.documents.intake.Content;
import dev.bonafide.documents.intake.Intake;
import dev.bonafide.reading.UnreadableExhibit;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.function.Predicate;

/** A folder. Links are not followed, so that it has no loop and does not lead out. */
final class FolderPack implements Pack {
  private static final int DEPTH = 32;

  private final Path folder;
  private final List<ArchiveEntry> entries = new ArrayList<>();

  FolderPack(String name, Path folder, Intake intake) throws IOException {
    this.folder = folder;
    Files.walkFileTree(
        folder, EnumSet.noneOf(java.nio.file.FileVisitOption.class), DEPTH, visitor(name, intake));
    entries.sort(java.util.Comparator.comparing(ArchiveEntry::path));
  }

  private SimpleFileVisitor<Path> visitor(String name, Intake intake) {
    return new SimpleFileVisitor<>() {
      @Override
      public FileVisitResult preVisitDirectory(Path inner, BasicFileAttributes attributes) {
        return Repository.isFetched(path(inner))
            ? FileVisitResult.SKIP_SUBTREE
            : FileVisitResult.CONTINUE;
      }

      @Override
      public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
        intake.count(name);
        if (attributes.isDirectory()) {
          // The walk shows a folder as a file where it goes no deeper.
          throw new UnreadableExhibit(
              name, "has folders nested more than " + DEPTH + " deep; nothing of it was read");
        }
        if (attributes.isRegularFile()) {
          entries.add(new ArchiveEntry(path(file)));
        }
        return FileVisitResult.CONTINUE;
      }
    };
  }

  private String path(Path file) {
    return folder.relativize(file).toString().replace(java.io.File.separatorChar, '/');
  }

  @Override
  public List<ArchiveEntry> entries() {
    return List.copyOf(entries);
  }

  @Override
  public void each(Predicate<ArchiveEntry> wanted, Taker taker) throws IOException {
    for (ArchiveEntry entry : entries) {
      if (wanted.test(entry)) {
        taker.take(entry, new Content.OnDisk(folder.resolve(entry.path())));
      }
    }
  }
}
