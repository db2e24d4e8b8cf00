package dev.bonafide.documents.archive;

import dev.bonafide.casefile.Exhibit;
import dev.bonafide.casefile.ExhibitKind;
import dev.bonafide.documents.intake.Content;
import dev.bonafide.documents.intake.Handed;
import dev.bonafide.documents.intake.Intake;
import dev.bonafide.documents.shape.Attachments;
import dev.bonafide.reading.UnreadableExhibit;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The files beside a case in an archive. */
record PackFiles(String name, Pack pack, Intake intake) implements Attachments {

  @Override
  public List<Exhibit> open(String path, @Nullable ExhibitKind kind) {
    ArchiveEntry wanted = ArchiveEntry.named(name + "/" + path, path);
    List<Exhibit> exhibits = new ArrayList<>();
    try {
      String folder = wanted.path().endsWith("/") ? wanted.path() : wanted.path() + "/";
      if (pack.entries().stream().anyMatch(entry -> entry.path().startsWith(folder))) {
        Handed handed = new Handed(path, kind, new Content.InMemory(new byte[0]));
        return new Unpacking(handed, intake).exhibits(new SubPack(pack, folder));
      }
      pack.each(
          wanted::equals,
          (_, content) -> exhibits.addAll(intake.open(new Handed(path, kind, content))));
    } catch (IOException e) {
      throw Intake.unreadable(name + "/" + path, e);
    }
    if (exhibits.isEmpty()) {
      throw new UnreadableExhibit(name + "/" + path, "there is no such file");
    }
    return exhibits;
  }
}
