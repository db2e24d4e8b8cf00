package dev.bonafide.hostile;

import static dev.bonafide.hostile.HostileFile.read;
import static dev.bonafide.hostile.HostileFile.refused;

import dev.bonafide.testkit.interview.Interview;
import dev.bonafide.testkit.interview.PdfFile;
import dev.bonafide.testkit.interview.Rendering;
import dev.bonafide.testkit.interview.WordFile;
import java.util.List;

/** Files whose names say that they are something else. */
final class LyingNames {
  private static final String WORDS = "I built a booking service.";

  private LyingNames() {}

  static List<HostileFile> all() {
    byte[] pdf = PdfFile.of(List.of(WORDS));
    byte[] word = WordFile.of(List.of(WORDS));
    return List.of(
        read("a PDF that says it is text", "pdf.txt", WORDS, Bytes.bytes(pdf)),
        read("a PDF that says it is a Word file", "pdf.docx", WORDS, Bytes.bytes(pdf)),
        read("a Word file that says it is a PDF", "word.pdf", WORDS, Bytes.bytes(word)),
        read("a Word file that says it is a ZIP", "word.zip", WORDS, Bytes.bytes(word)),
        read("text that says it is a PDF", "text.pdf", WORDS, Bytes.text(WORDS)),
        read("text that says it is a ZIP", "text.zip", WORDS, Bytes.text(WORDS)),
        read(
            "subtitles that say they are a picture",
            "talk.png",
            "built a booking service",
            subtitles()),
        refused("a picture that says it is subtitles", "picture.vtt", "", picture()));
  }

  private static HostileFile.Recipe subtitles() {
    Rendering zoom = Rendering.all().getFirst();
    return Bytes.bytes(zoom.write().apply(Interview.made()));
  }

  private static HostileFile.Recipe picture() {
    return Bytes.bytes(Bytes.raw("\u0089PNG\r\n\u001A\n\u0000\u0000\u0000\rIHDR\u0000\u0000"));
  }
}
