package dev.bonafide.web.screening;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bonafide.casefile.Claim;
import dev.bonafide.casefile.Exhibit;
import dev.bonafide.casefile.ExhibitKind;
import dev.bonafide.casefile.MessageTurn;
import dev.bonafide.casefile.Recording;
import dev.bonafide.casefile.Role;
import dev.bonafide.casefile.Submission;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RequestFingerprintTest {
  private static final ExhibitKind NOTE = ExhibitKind.NOTE;

  @Test
  void a_text_that_imitates_the_record_around_it_is_another_case() {
    Exhibit second = Exhibit.of("b", NOTE, "two");
    String record = second.toString();
    String first = Exhibit.of("a", NOTE, "one").toString();
    String rest = first.substring(first.indexOf("one")) + ", " + record;
    String cut = rest.substring(0, rest.indexOf(", speaker", rest.indexOf("text=")));
    Exhibit imitation = Exhibit.of("a", NOTE, cut);
    Submission two = of(Exhibit.of("a", NOTE, "one"), second);
    assertThat(of(imitation).toString()).isEqualTo(two.toString());
    assertThat(name(of(imitation))).isNotEqualTo(name(two));
  }

  @Test
  void another_recording_of_the_same_name_is_another_case() {
    Exhibit one = Exhibit.recorded("a.ogg", null, new Recording(new byte[] {1}, "ogg"));
    Exhibit other = Exhibit.recorded("a.ogg", null, new Recording(new byte[] {2}, "ogg"));
    Exhibit same = Exhibit.recorded("a.ogg", null, new Recording(new byte[] {1}, "ogg"));
    assertThat(name(of(one))).isNotEqualTo(name(of(other))).isEqualTo(name(of(same)));
  }

  @Test
  void words_that_move_to_the_next_field_or_the_next_item_are_another_case() {
    assertThat(
            Stream.of(
                    of(new Claim("ab", "c", List.of())),
                    of(new Claim("a", "bc", List.of())),
                    of(Exhibit.of("ab", NOTE, "c")),
                    of(Exhibit.of("a", NOTE, "bc")),
                    of(Exhibit.of("a", NOTE, "b"), Exhibit.of("c", NOTE, "")),
                    of(Exhibit.of("a", null, "bc")),
                    of(Exhibit.of("a", NOTE, "bc").asPrivate()),
                    of(said("a", "b")),
                    of(said(null, "a: b")),
                    of(List.of("a", "b"), List.of()),
                    of(List.of("a"), List.of("b")),
                    of(List.of(), List.of("a", "b")))
                .map(RequestFingerprintTest::name))
        .doesNotHaveDuplicates();
  }

  @Test
  void whether_it_is_kept_is_part_of_what_is_asked_for() {
    Submission handedIn = of(Exhibit.of("a", NOTE, "b"));
    assertThat(RequestFingerprint.of("KEPT", handedIn))
        .isNotEqualTo(RequestFingerprint.of("FULL", handedIn));
  }

  @Test
  void the_same_case_has_the_same_name() {
    assertThat(name(of(said("a", "b")))).isEqualTo(name(of(said("a", "b"))));
  }

  private static String name(Submission handedIn) {
    return RequestFingerprint.of("FULL", handedIn);
  }

  private static Exhibit said(@Nullable String speaker, String text) {
    return Exhibit.ofTurns("chat", List.of(new MessageTurn(speaker, null, Role.SUBJECT, text)));
  }

  private static Submission of(Exhibit... exhibits) {
    return new Submission(null, null, List.of(), List.of(exhibits), List.of());
  }

  private static Submission of(Claim claim) {
    return new Submission(null, null, List.of(claim), List.of(), List.of());
  }

  private static Submission of(List<String> warnings, List<String> unread) {
    return new Submission(null, null, List.of(), List.of(), warnings, unread);
  }
}
