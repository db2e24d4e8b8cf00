package dev.bonafide.documents.file;

import dev.bonafide.casefile.Exhibit;
import dev.bonafide.documents.intake.Format;
import dev.bonafide.documents.intake.Handed;
import dev.bonafide.documents.intake.Intake;
import java.io.IOException;
import java.util.List;

/**
 * Text of any layout: transcripts, chats, mail as text, notes, JSON exports. The layout is told
 * when the exhibit is read. Asked last, since it takes everything and refuses what is no text.
 */
public final class PlainText implements Format {

  @Override
  public boolean fits(Handed handed) {
    return true;
  }

  @Override
  public List<Exhibit> open(Handed handed, Intake intake) throws IOException {
    String text = intake.text(handed.name(), handed.content());
    return List.of(Exhibit.of(handed.name(), handed.kind(), text));
  }
}
