package dev.bonafide.documents.file;

import dev.bonafide.documents.shape.Attachments;
import dev.bonafide.reading.UnreadableExhibit;
import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/** The folder beside a case: what the case names must lie inside it, links followed. */
public record Folder(Path path) implements Attachments {

  @Override
  public String open(String named) {
    return TextFile.read(named, inside(named));
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
      return file;
    } catch (InvalidPathException e) {
      throw new UnreadableExhibit(named, "is no path");
    } catch (IOException e) {
      throw new UnreadableExhibit(named, "could not be read: " + e.getMessage());
    }
  }
}
