package dev.bonafide.comparison.githistory;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bonafide.casefile.CaseFile;
import dev.bonafide.casefile.Exhibit;
import dev.bonafide.casefile.ExhibitKind;
import dev.bonafide.casefile.Reading;
import dev.bonafide.casefile.Role;
import dev.bonafide.casefile.Utterance;
import dev.bonafide.check.Look;
import dev.bonafide.comparison.Told;
import dev.bonafide.text.Span;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Exhibits of one account, a look at a time. */
class AccountsOverTimeTest {
  private static final String FIRST = "2025-05-12T08:00:00Z";
  private static final String SECOND = "2025-05-22T08:00:00.123Z";
  private static final String FULL =
      "GitHub profile of m-dev\nAccount number: 7\nName: Mo Dern\nBio: Full stack\nLocation: Ghent\n";
  private static final String EMPTIED =
      "GitHub profile of sky-dev\nAccount number: 7\nName: none\nBio: none\nLocation: none\n";

  private final List<Reading> readings = new ArrayList<>();

  private AccountsOverTimeTest seen(@Nullable String at, String text) {
    Exhibit exhibit =
        new Exhibit("GitHub " + readings.size(), ExhibitKind.CODE_PROFILE, text, null, at, false);
    Utterance all = new Utterance(1, null, Role.SUBJECT, null, new Span(0, text.length()), false);
    readings.add(
        new Reading(
            exhibit, ExhibitKind.CODE_PROFILE, "github-snapshot", text, List.of(all), List.of()));
    return this;
  }

  private Look look() {
    CaseFile empty = Told.chat().end();
    return new ProfileEmptied()
        .look(new CaseFile(empty.subject(), empty.claims(), readings, empty.unread()));
  }

  @Test
  void one_look_tells_of_no_change() {
    assertThat(seen(FIRST, FULL).look()).isInstanceOf(Look.Blind.class);
  }

  @Test
  void two_accounts_are_not_compared_although_one_took_the_others_name() {
    String other = FULL.replace("number: 7", "number: 8");
    assertThat(seen(FIRST, other).seen(SECOND, EMPTIED).look()).isInstanceOf(Look.Blind.class);
  }

  @Test
  void looks_without_a_time_have_no_order() {
    assertThat(seen(null, FULL).seen(SECOND, EMPTIED).look()).isInstanceOf(Look.Blind.class);
  }

  @Test
  void a_new_login_alone_is_nothing() {
    String renamed = FULL.replace("m-dev", "sky-dev");
    assertThat(seen(FIRST, FULL).seen(SECOND, renamed).look()).isInstanceOf(Look.Nothing.class);
  }

  @Test
  void a_shorter_profile_alone_is_nothing() {
    String emptied = EMPTIED.replace("sky-dev", "M-Dev");
    assertThat(seen(FIRST, FULL).seen(SECOND, emptied).look()).isInstanceOf(Look.Nothing.class);
  }

  @Test
  void what_happens_little_by_little_is_found_too() {
    String renamed = FULL.replace("m-dev", "sky-dev");
    assertThat(seen(FIRST, FULL).seen(SECOND, renamed).seen("2025-05-23T00:00:00Z", EMPTIED).look())
        .isInstanceOf(Look.Seen.class);
  }

  @Test
  void what_was_filled_in_is_not_emptied() {
    assertThat(seen(SECOND, FULL).seen(FIRST, EMPTIED).look()).isInstanceOf(Look.Nothing.class);
  }

  @Test
  void a_renamed_and_emptied_profile_is_found_in_whatever_order_it_comes() {
    assertThat(seen(SECOND, EMPTIED).seen(FIRST, FULL).look())
        .isInstanceOfSatisfying(
            Look.Seen.class,
            seen ->
                assertThat(seen.evidence())
                    .extracting(one -> one.quote())
                    .containsExactly(
                        "GitHub profile of m-dev",
                        "GitHub profile of sky-dev",
                        "Name: none",
                        "Bio: none",
                        "Location: none"));
  }
}
