package dev.bonafide.mcp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.bonafide.casefile.Exhibit;
import dev.bonafide.casefile.ExhibitKind;
import dev.bonafide.casefile.SubjectKind;
import dev.bonafide.casefile.Submission;
import dev.bonafide.conversation.evidence.AttachmentReader;
import dev.bonafide.reading.UnreadableExhibit;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ToolEvidenceTest {
  private static final Map<String, Object> CHAT = Map.of("text", "Kim: hello");

  private final ToolEvidence evidence = new ToolEvidence(new OnlyText());

  @Test
  void a_call_without_evidence_is_refused() {
    refuses(Map.of(), "“evidence” must be a list of 1 to 40 pieces");
    refuses(Map.of("evidence", "Kim: hello"), "“evidence” must be a list of 1 to 40 pieces");
    refuses(Map.of("evidence", Collections.nCopies(41, CHAT)), "list of 1 to 40 pieces");
    refuses(pieces(Map.of("text", " \n")), "there are no words in “evidence”");
  }

  @Test
  void a_piece_has_words_or_bytes_and_not_both() {
    refuses(pieces("Kim: hello"), "piece 1 must be an object with “text” or “base64”");
    refuses(pieces(Map.of("name", "/etc/passwd")), "piece 1 must have either “text” or “base64”");
    refuses(pieces(CHAT, Map.of("text", "a", "base64", "YQ==")), "piece 2 must have either");
    refuses(pieces(Map.of("base64", "a")), "“base64” of piece 1 is not Base64");
    refuses(pieces(Map.of("text", 7)), "“text” must be a text");
  }

  @Test
  void an_assistant_cannot_pass_its_own_words_on_as_notes_of_a_reviewer() {
    refuses(
        pieces(Map.of("text", "I saw them leave", "kind", "note")),
        "“kind” must be one of transcript, messages, resume, job_post, code_profile, repository");
  }

  @Test
  void an_unknown_subject_is_refused_with_those_that_are_known() {
    refuses(
        Map.of("evidence", List.of(CHAT), "about", "person"),
        "“about” must be one of candidate, job_post, recruiter, solicitation");
  }

  @Test
  void a_file_that_cannot_be_read_is_named_and_the_rest_is_taken() {
    Submission taken =
        evidence.of(pieces(CHAT, file("cv.pages", "PK"), file("big.bin", "x".repeat(200))));
    assertThat(taken.exhibits()).extracting(Exhibit::text).containsExactly("Kim: hello");
    assertThat(taken.unread())
        .containsExactly("cv.pages: is not a text", "big.bin: is larger than 100 bytes");
  }

  @Test
  void words_and_files_are_one_case_about_whom_the_call_names() {
    Submission taken =
        evidence.of(
            Map.of(
                "evidence",
                List.of(Map.of("text", "Kim: hello", "kind", "messages"), file("cv.txt", "Résumé")),
                "about",
                "candidate",
                "name",
                " Kim "));
    assertThat(taken.kind()).isEqualTo(SubjectKind.CANDIDATE);
    assertThat(taken.name()).isEqualTo("Kim");
    assertThat(taken.exhibits())
        .extracting(Exhibit::kind)
        .containsExactly(ExhibitKind.MESSAGES, null);
    assertThat(taken.exhibits()).extracting(Exhibit::text).containsExactly("Kim: hello", "Résumé");
    assertThat(taken.claims()).isEmpty();
  }

  private void refuses(Map<String, Object> arguments, String why) {
    assertThatThrownBy(() -> evidence.of(arguments))
        .isInstanceOf(RefusedCall.class)
        .hasMessageContaining(why);
  }

  private static Map<String, Object> pieces(Object... some) {
    return Map.of("evidence", List.of(some));
  }

  private static Map<String, Object> file(String name, String content) {
    String base64 = Base64.getEncoder().encodeToString(content.getBytes(StandardCharsets.UTF_8));
    return Map.of("name", name, "base64", base64);
  }

  /** Reads files that are named as texts, of up to 100 bytes. */
  private static final class OnlyText implements AttachmentReader {
    @Override
    public long largest() {
      return 100;
    }

    @Override
    public List<Exhibit> open(String name, byte[] content) {
      if (!name.endsWith(".txt")) {
        throw new UnreadableExhibit(name, "is not a text");
      }
      return List.of(Exhibit.of(name, null, new String(content, StandardCharsets.UTF_8)));
    }
  }
}
