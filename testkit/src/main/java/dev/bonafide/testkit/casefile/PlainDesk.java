package dev.bonafide.testkit.casefile;

import dev.bonafide.casefile.Exhibit;
import dev.bonafide.casefile.ExhibitKind;
import dev.bonafide.conversation.evidence.AttachmentReader;
import dev.bonafide.reading.UnreadableExhibit;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Reads text; refuses what begins with NUL; takes what is called a note for one. */
public record PlainDesk(long largest) implements AttachmentReader {
  public static final PlainDesk OF_64_KB = new PlainDesk(64 << 10);

  @Override
  public List<Exhibit> open(String name, byte[] content) {
    String text = new String(content, StandardCharsets.UTF_8);
    if (text.startsWith("\0")) {
      throw new UnreadableExhibit(name, "is not in a format that can be read");
    }
    ExhibitKind kind = name.startsWith("note") ? ExhibitKind.NOTE : ExhibitKind.RESUME;
    return List.of(Exhibit.of(name, kind, text));
  }
}
