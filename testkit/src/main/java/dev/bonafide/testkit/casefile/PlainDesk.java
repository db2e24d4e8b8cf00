package dev.bonafide.testkit.casefile;

import dev.bonafide.conversation.Desk;
import dev.bonafide.casefile.Exhibit;
import dev.bonafide.casefile.ExhibitKind;
import dev.bonafide.reading.UnreadableExhibit;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Reads text; refuses what begins with NUL; takes what is called a note for one. */
public record PlainDesk(long largest) implements Desk {
  public static final PlainDesk OF_64_KB = new PlainDesk(64 << 10);

  @Override
  public List<Exhibit> open(String name, InputStream in) {
    try {
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      if (text.startsWith("\0")) {
        throw new UnreadableExhibit(name, "is of no format that can be read");
      }
      ExhibitKind kind = name.startsWith("note") ? ExhibitKind.NOTE : ExhibitKind.RESUME;
      return List.of(Exhibit.of(name, kind, text));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
