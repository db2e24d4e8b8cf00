package dev.bonafide.reading.chat;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bonafide.reading.Heard;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Heads that are of one kind although they differ, and names that stand among other words. */
class HeadsOfOneKindTest {
  private static final String[] TALK = {
    "OTHER Ana Ruiz: When can you start?",
    "SUBJECT Bobby Sierra: On Monday.",
    "OTHER Ana Ruiz: Good, bring your papers.",
    "SUBJECT Bobby Sierra: I will."
  };

  @Test
  void what_the_subject_says_in_the_form_of_a_log_stays_theirs() {
    String text =
        """
        [10:02] Bobby Sierra: Ana: I lend my account
        [10:03] Bobby Sierra: Cleo: so do I
        [10:04] Bobby Sierra: Ana: all of us
        [10:05] Ana Ruiz: What is that?
        """;
    assertThat(heard(text)).startsWith("SUBJECT Bobby Sierra: Ana: I lend my account");
  }

  @Test
  void a_name_and_a_colon_below_a_day_are_no_head_of_the_lines_that_follow() {
    assertThat(
            heard(
                """
                MAY 4, 2026, 8:14 PM
                Ana: When can you start?
                Bobby: On Monday.
                MAY 5, 2026, 7:30 AM
                Bobby: Shall I bring my papers?
                Ana: Yes, please.
                MAY 6, 2026, 9:02 PM
                Ana: See you there.
                Bobby: I will.
                """))
        .contains("OTHER Ana: See you there.", "SUBJECT Bobby: I will.");
  }

  @Test
  void a_name_is_told_from_what_each_did_although_each_did_it_in_words_of_their_own() {
    assertThat(
            heard(
                """
                Ana Ruiz odpowiedziała
                May 4, 2026, 10:02
                When can you start?

                Bobby Sierra odpowiedział
                May 4, 2026, 10:03
                On Monday.

                Ana Ruiz odpowiedziała
                May 4, 2026, 10:04
                Good, bring your papers.

                Ana Ruiz dodała notatkę
                May 4, 2026, 10:05
                He seems fine.

                Bobby Sierra odpowiedział
                May 4, 2026, 10:06
                I will.
                """))
        .startsWith("OTHER Ana Ruiz: When can you start?")
        .contains("OTHER Ana Ruiz: He seems fine.");
  }

  @Test
  void a_name_with_small_words_that_comes_again_is_not_cut_short() {
    assertThat(
            heard(
                """
                May 4, 2026, 10:02
                Ana z biura
                When can you start?

                May 4, 2026, 10:03
                Bobby Sierra
                On Monday.

                May 4, 2026, 10:04
                Ana z biura
                Good, bring your papers.

                May 4, 2026, 10:05
                Bobby Sierra
                I will.
                """))
        .startsWith("OTHER Ana z biura: When can you start?");
  }

  @Test
  void a_longer_answer_behind_a_time_is_no_word_about_the_head() {
    String text =
        """
        Ana Ruiz 10:02
        hello
        Bobby Sierra 10:03 I am here
        Ana Ruiz 10:04
        well
        Bobby Sierra 10:05
        yes
        """;
    assertThat(heard(text)).anyMatch(line -> line.contains("I am here"));
  }

  @Test
  void names_signed_at_the_end_of_lines_leave_it_open_who_is_meant() {
    String text =
        """
        When can you start? (Ana Ruiz, 10:02)
        On Monday. (Bobby Sierra, 10:03)
        Good, bring your papers. (Ana Ruiz, 10:04)
        I will. (Bobby Sierra, 10:05)
        """;
    assertThat(heard(text)).noneMatch(line -> line.startsWith("SUBJECT"));
  }

  @Test
  void arrows_may_point_to_either_side() {
    assertThat(
            heard(
                """
                [3/4/26, 10:02] <<< Ana Ruiz: When can you start?
                [3/4/26, 10:03] >>> Bobby Sierra: On Monday.
                [3/4/26, 10:04] <<< Ana Ruiz: Good, bring your papers.
                [3/4/26, 10:05] >>> Bobby Sierra: I will.
                """))
        .containsExactly(TALK);
  }

  @Test
  void a_rank_before_a_name_and_an_address_behind_another_part_no_one() {
    assertThat(
            heard(
                """
                2026-04-03 10:02:11 Ana Ruiz<ana@mail.example>
                When can you start?

                2026-04-03 10:03:12 【群主】Bobby Sierra(20011)
                On Monday.

                2026-04-03 10:04:13 Ana Ruiz<ana@mail.example>
                Good, bring your papers.

                2026-04-03 10:05:14 【群主】Bobby Sierra(20011)
                I will.
                """))
        .containsExactly(
            "OTHER Ana Ruiz<ana@mail.example>: When can you start?",
            TALK[1],
            "OTHER Ana Ruiz<ana@mail.example>: Good, bring your papers.",
            TALK[3]);
  }

  @Test
  void a_word_may_follow_the_time_in_one_head_and_the_words_may_begin_below_another() {
    assertThat(
            heard(
                """
                Ana Ruiz 3/4/2026 10:02
                When can you start?

                Bobby Sierra 3/4/2026 10:03 redigeret
                On Monday.

                Ana Ruiz 3/4/2026 10:04
                Good, bring your papers.

                Bobby Sierra 3/4/2026 10:05
                I will.
                """))
        .containsExactly(TALK);
    assertThat(
            heard(
                """
                (10:02:01) Ana Ruiz: When can you start?
                (10:03:02) Bobby Sierra:
                On Monday.
                (10:04:03) Ana Ruiz: Good, bring your papers.
                (10:05:04) Bobby Sierra: I will.
                """))
        .containsExactly(TALK);
  }

  @Test
  void what_someone_did_stands_beside_their_name_whatever_the_language() {
    assertThat(
            heard(
                """
                Ana Ruiz skribis per retpoŝto
                antaŭ 2 tagoj (6 apr 2026 je 10:02)
                When can you start?

                Bobby Sierra respondis
                antaŭ 2 tagoj (6 apr 2026 je 10:03)
                On Monday.

                Ana Ruiz respondis
                antaŭ 2 tagoj (6 apr 2026 je 10:04)
                Good, bring your papers.

                Bobby Sierra respondis
                antaŭ 2 tagoj (6 apr 2026 je 10:05)
                I will.
                """))
        .containsExactly(TALK);
  }

  @Test
  void a_name_may_end_the_line_above_a_time() {
    assertThat(
            heard(
                """
                Retletero fare de Ana Ruiz
                6 Apr 2026, 10:02
                When can you start?

                Mesaĝo al Ana Ruiz de Bobby Sierra
                6 Apr 2026, 10:03
                On Monday.

                Noto fare de Ana Ruiz
                6 Apr 2026, 10:04
                Good, bring your papers.

                Retletero fare de Bobby Sierra
                6 Apr 2026, 10:05
                I will.
                """))
        .containsExactly(TALK);
  }

  @Test
  void a_title_in_small_letters_and_a_tag_before_a_time_belong_to_the_head() {
    assertThat(
            heard(
                """
                hr. Ana Ruiz
                10:02
                When can you start?

                Bobby Sierra
                10:03
                On Monday.

                hr. Ana Ruiz
                10:04
                Good, bring your papers.

                Memorigilo
                ROBOT 10:05
                The office closes at noon.

                Bobby Sierra
                10:06
                I will.
                """))
        .containsExactly(
            "OTHER hr. Ana Ruiz: When can you start?",
            TALK[1],
            "OTHER hr. Ana Ruiz: Good, bring your papers.",
            "OTHER Memorigilo: The office closes at noon.",
            TALK[3]);
  }

  @Test
  void the_source_of_a_log_that_all_lines_have_is_no_one() {
    assertThat(
            heard(
                """
                2026-04-03 10:01:00 INFO room7 opened
                2026-04-03 10:02:00 INFO room7 Ana Ruiz> When can you start?
                2026-04-03 10:03:00 INFO room7 Bobby Sierra> On Monday.
                2026-04-03 10:04:00 INFO room7 Ana Ruiz> Good, bring your papers.
                2026-04-03 10:05:00 INFO room7 Bobby Sierra> I will.
                """))
        .endsWith(TALK);
  }

  @Test
  void a_small_word_before_all_names_is_not_theirs() {
    assertThat(
            heard(
                """
                od Ana Ruiz » 3 Apr 2026 10:02:11

                When can you start?

                od Bobby Sierra » 3 Apr 2026 10:03:12

                On Monday.

                od Ana Ruiz » 3 Apr 2026 10:04:13

                Good, bring your papers.

                od Bobby Sierra » 3 Apr 2026 10:05:14

                I will.
                """))
        .containsExactly(TALK);
  }

  @Test
  void a_name_below_the_words_may_have_a_time_and_then_the_day() {
    assertThat(
            heard(
                """
                When can you start?
                — Ana Ruiz, 10:02 4 May 2026

                On Monday.
                — Bobby Sierra, 10:03 4 May 2026

                Good, bring your papers.
                — Ana Ruiz, 10:04 4 May 2026

                I will.
                — Bobby Sierra, 10:05 4 May 2026
                """))
        .containsExactly(TALK);
  }

  private static List<String> heard(String text) {
    return Heard.lines(null, text).stream().map(String::strip).toList();
  }
}
