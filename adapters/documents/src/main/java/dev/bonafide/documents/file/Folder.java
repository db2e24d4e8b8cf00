package dev.bonafide.documents.file;

import dev.bonafide.casefile.Exhibit;
import dev.bonafide.casefile.ExhibitKind;
import dev.bonafide.documents.intake.Content;
import dev.bonafide.documents.intake.Handed;
import dev.bonafide.documents.intake.Intake;
import dev.bonafide.documents.shape.Attachments;
import dev.bonafide.reading.UnreadableExhibit;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The folder beside a case: what the case names must lie inside it, links followed.
 *
 * @param intake opens the files
 */
public record Folder(Path path, Intake intake) implements Attachments {

  /** The folder that a file lies in. */
  public static Folder beside(Path file, Intake intake) {
    Path parent = file.toAbsolutePath().getParent();
    return new Folder(parent == null ? file : parent, intake);
  }

  @Override
  public List<Exhibit> open(String named, @Nullable ExhibitKind kind) {
    return intake.open(new Handed(named, kind, new Content.OnDisk(inside(named))));
  }

  private Path inside(String named) {
    try {
      Path relative = Path.of(named);
      boolean climbs = named.contains("\\") || relative.isAbsolute();
      for (Path part : relative) {
        climbs |= part.toString().equals("..");
      }
      if (climbs) {
        throw new UnreadableExhibit(named, "must be a path inside the case's folder");
      }
      Path file = path.resolve(relative);
      if (file.toFile().exists() && !file.toRealPath().startsWith(path.toRealPath())) {
        throw new UnreadableExhibit(named, "is a link that leads out of the case's folder");
      }
      require(named, file);
      return file;
    } catch (InvalidPathException e) {
      throw new UnreadableExhibit(named, "is not a path");
    } catch (IOException e) {
      throw new UnreadableExhibit(named, "could not be read: " + e.getMessage());
    }
  }

  private static void require(String named, Path file) {
    if (!Files.exists(file)) {
      throw new UnreadableExhibit(named, "there is no such file");
    }
    if (!Files.isRegularFile(file) && !Files.isDirectory(file)) {
      throw new UnreadableExhibit(named, "is not a regular file");
    }
  }
}
