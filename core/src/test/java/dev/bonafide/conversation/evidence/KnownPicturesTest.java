package dev.bonafide.conversation.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bonafide.casefile.Exhibit;
import dev.bonafide.casefile.ExhibitKind;
import dev.bonafide.casefile.Submission;
import dev.bonafide.casefile.Tenant;
import dev.bonafide.casefile.picture.HashBits;
import dev.bonafide.casefile.picture.PictureHash;
import dev.bonafide.conversation.tenant.Talk;
import dev.bonafide.mail.Address;
import dev.bonafide.mail.Receipt;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is said of a picture that comes again. */
class KnownPicturesTest {
  private static final String CONFIRMED =
      "This picture was confirmed here as a scam on 2026-01-02 (case 1).";
  private static final PictureHash POST = hash(0);
  private static final PictureHash SMALLER = hash(0xFF);
  private static final PictureHash ANOTHER = hash(-1);

  private final Talk talk = new Talk();

  private static PictureHash hash(long bits) {
    return new PictureHash(List.of(new HashBits(bits, 7, 7, 7)), List.of());
  }

  private static Exhibit picture(ExhibitKind kind, PictureHash hash) {
    return Exhibit.of("post.png", kind, "Earn 300 a day from home, write to us today.")
        .picturing(List.of(hash));
  }

  private String seen(PictureHash hash) {
    return seen(picture(ExhibitKind.MESSAGES, hash));
  }

  private String seen(Exhibit picture) {
    talk.thread.files.clear();
    talk.thread.files.add(picture);
    return talk.dana("screen");
  }

  private String elsewhere(Exhibit picture) {
    talk.thread.files.clear();
    talk.thread.files.add(picture);
    Address other = new Address(Talk.ADDRESS.tenant(), "memory", "C" + picture.pictures());
    return talk.replies(new Receipt("else" + picture, other, "Dana: screen", talk.latestAt()))
        .getLast()
        .act()
        .body();
  }

  private boolean isKnown(Tenant tenant) {
    Submission again = Submission.of(null, picture(ExhibitKind.MESSAGES, POST));
    return new KnownPictures(talk.cases).in(tenant, again).isPresent();
  }

  @Test
  void a_picture_of_a_case_without_an_outcome_is_not_known() {
    assertThat(seen(POST)).doesNotContain("confirmed here");
    assertThat(isKnown(Talk.ADDRESS.tenant())).isFalse();
  }

  @Test
  void a_cleared_case_makes_no_picture_known() {
    seen(POST);
    talk.dana("outcome cleared they called back");
    assertThat(isKnown(Talk.ADDRESS.tenant())).isFalse();
  }

  @Test
  void nobody_else_is_told() {
    seen(POST);
    talk.dana("outcome fraud the bank said so");
    assertThat(isKnown(Talk.ADDRESS.tenant())).isTrue();
    assertThat(isKnown(new Tenant("memory:T2"))).isFalse();
  }

  @Test
  void an_outcome_that_is_taken_back_forgets_the_picture() {
    seen(POST);
    talk.dana("outcome fraud the bank said so");
    talk.dana("undo");
    assertThat(isKnown(Talk.ADDRESS.tenant())).isFalse();
  }

  @Test
  void an_erased_case_forgets_the_picture() {
    seen(POST);
    talk.dana("outcome fraud the bank said so");
    talk.dana("delete yes");
    assertThat(seen(POST)).doesNotContain("confirmed here");
  }

  @Test
  void a_case_is_not_told_of_its_own_picture() {
    seen(POST);
    assertThat(talk.dana("outcome fraud the bank said so")).doesNotContain("confirmed here");
    assertThat(talk.dana("last")).doesNotContain("confirmed here");
  }

  @Test
  void a_picture_in_a_note_is_not_compared() {
    seen(POST);
    talk.dana("outcome fraud the bank said so");
    Submission note = Submission.of(null, picture(ExhibitKind.NOTE, POST));
    assertThat(new KnownPictures(talk.cases).in(Talk.ADDRESS.tenant(), note)).isEmpty();
  }

  @Test
  void the_same_picture_changed_is_told_in_another_case_and_another_picture_is_not() {
    seen(POST);
    talk.dana("outcome fraud the bank said so");
    assertThat(elsewhere(picture(ExhibitKind.MESSAGES, SMALLER))).contains(CONFIRMED);
    assertThat(elsewhere(picture(ExhibitKind.MESSAGES, ANOTHER))).doesNotContain("confirmed here");
  }
}
