package dev.bonafide.documents.office;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bonafide.casefile.Exhibit;
import dev.bonafide.casefile.Reading;
import dev.bonafide.casefile.Subject;
import dev.bonafide.casefile.SubjectKind;
import dev.bonafide.casefile.Utterance;
import dev.bonafide.documents.intake.Content;
import dev.bonafide.documents.intake.Handed;
import dev.bonafide.documents.intake.Intake;
import dev.bonafide.documents.intake.Unhurried;
import dev.bonafide.reading.Readers;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Transcripts as Meet and Teams save them come out as the text that the readers know. */
class WordTranscriptTest {
  private static final Subject BOB = new Subject(SubjectKind.CANDIDATE, "Bob Sierra");

  private static final String LONG =
      "In Toronto, where I have lived for ten years with my family, and before that in a town that"
          + " nobody knows. It was small.";

  private static Reading read(String body) throws IOException {
    Content content = new Content.InMemory(Packed.docx(body));
    List<Exhibit> exhibits =
        new Intake(Office.all(), Unhurried.LIMITS).open(new Handed("talk.docx", null, content));
    return new Readers(List.of()).read(exhibits.getFirst(), BOB);
  }

  private static String paragraph(String inner) {
    return "<w:p>" + inner + "</w:p>";
  }

  private static String text(String words) {
    return "<w:r><w:t xml:space=\"preserve\">" + words + "</w:t></w:r>";
  }

  private static List<String> said(Reading reading) {
    return reading.utterances().stream().map(u -> u.speaker() + " | " + words(reading, u)).toList();
  }

  private static String words(Reading reading, Utterance utterance) {
    return reading.text().substring(utterance.span().start(), utterance.span().end());
  }

  @Test
  void google_meet() throws IOException {
    Reading reading =
        read(
            paragraph(text("Interview (2025-10-21 at 10:14 GMT-4) – Transcript"))
                + paragraph(text("Attendees"))
                + paragraph(text("Rita Vale, Bob Sierra"))
                + paragraph(text("Transcript"))
                + paragraph(text("00:00:00"))
                + paragraph("")
                + paragraph(text("Rita Vale:") + text(" Where do you live?"))
                + paragraph(text("Bob Sierra: ") + text("In Toronto. ") + text("For ten years."))
                + paragraph(text("00:05:00"))
                + paragraph(text("Rita Vale: Thank you.")));
    assertThat(reading.format()).isEqualTo("google-meet");
    assertThat(said(reading))
        .containsExactly(
            "Rita Vale | Where do you live?",
            "Bob Sierra | In Toronto. For ten years.",
            "Rita Vale | Thank you.");
  }

  @Test
  void teams() throws IOException {
    String stamp = "<w:r><w:t xml:space=\"preserve\">   0:";
    Reading reading =
        read(
            paragraph(text("Interview-20251021_101400-Meeting Recording"))
                + paragraph(text("October 21, 2025, 2:14PM"))
                + paragraph(text("31m 4s"))
                + paragraph(
                    text("Rita Vale")
                        + stamp
                        + "03</w:t><w:br/><w:t>Where do you live?</w:t></w:r>")
                + paragraph(
                    text("Bob Sierra") + stamp + "07</w:t><w:br/><w:t>" + LONG + "</w:t></w:r>")
                + paragraph(
                    text("Rita Vale") + stamp + "12</w:t><w:br/><w:t>Thank you.</w:t></w:r>"));
    assertThat(said(reading))
        .contains(
            "Rita Vale | Where do you live?", "Bob Sierra | " + LONG, "Rita Vale | Thank you.");
    assertThat(reading.text()).contains("Bob Sierra   0:07\n" + LONG);
  }
}
