package dev.bonafide.documents.archive;

import dev.bonafide.casefile.Exhibit;
import dev.bonafide.documents.intake.Content;
import dev.bonafide.documents.intake.Format;
import dev.bonafide.documents.intake.Handed;
import dev.bonafide.documents.intake.Intake;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;

/** A folder that a case names, such as a take-home test. */
public final class FolderFormat implements Format {

  @Override
  public boolean fits(Handed handed) {
    return handed.content() instanceof Content.OnDisk(var path) && Files.isDirectory(path);
  }

  @Override
  public List<Exhibit> open(Handed handed, Intake intake) throws IOException {
    return handed.content() instanceof Content.OnDisk(var path)
        ? new Unpacking(handed, intake).exhibits(new FolderPack(handed.name(), path, intake))
        : List.of();
  }
}
