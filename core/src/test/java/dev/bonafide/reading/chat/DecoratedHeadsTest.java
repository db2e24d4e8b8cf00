package dev.bonafide.reading.chat;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bonafide.reading.Heard;
import org.junit.jupiter.api.Test;

/** Heads in which programs put more around a name than marks and a time. */
class DecoratedHeadsTest {
  @Test
  void a_number_to_call_keeps_its_plus() {
    String text =
        "[10:02] +44 7700 900123: hello\n[10:03] Bobby: hi\n[10:04] +44 7700 900123: ok\n";
    assertThat(Heard.lines(null, text)).startsWith("OTHER +44 7700 900123: hello");
  }

  @Test
  void a_picture_right_behind_a_time_is_said() {
    String text = "Ana 10:02\nhello\nBobby 10:03 👍\nAna 10:04\nwell\nBobby 10:05\nyes\n";
    assertThat(Heard.lines(null, text)).anyMatch(line -> line.contains("👍"));
  }

  @Test
  void what_follows_a_dash_and_a_time_without_a_date_may_hold_a_colon() {
    String text =
        """
        10:02 - Ana - hello
        10:03 - Bobby - note: it works
        10:04 - Ana - good
        10:05 - Bobby - yes
        """;
    assertThat(Heard.lines(null, text)).contains("SUBJECT Bobby: note: it works");
  }

  @Test
  void a_firm_behind_a_dash_is_a_part_of_the_name() {
    String text =
        """
        3/4/26, 14:05 - Ana Ruiz - Quarry Hiring: hello
        3/4/26, 14:09 - Bobby Sierra: hi
        3/4/26, 14:10 - Ana Ruiz - Quarry Hiring: when can you start?
        """;
    assertThat(Heard.lines(null, text))
        .containsExactly(
            "OTHER Ana Ruiz - Quarry Hiring: hello",
            "SUBJECT Bobby Sierra: hi",
            "OTHER Ana Ruiz - Quarry Hiring: when can you start?");
  }

  @Test
  void a_rank_that_changes_is_no_part_of_the_name() {
    String text =
        """
        20:00 <@ana> hello
        20:01 < bobby.sierra> hi
        20:05 <@ana> well?
        20:06 <+bobby.sierra> yes
        """;
    assertThat(Heard.lines(null, text))
        .containsExactly(
            "OTHER ana: hello",
            "SUBJECT bobby.sierra: hi",
            "OTHER ana: well?",
            "SUBJECT bobby.sierra: yes");
  }

  @Test
  void a_tag_in_brackets_may_stand_behind_some_of_the_names() {
    String text =
        """
        ana.ruiz [HR] — 3/4/26 13:02
        hello

        bobby.sierra — 3/4/26 13:05
        hi

        ana.ruiz [HR] — 3/4/26 13:06
        which tools do you use?
        """;
    assertThat(Heard.lines(null, text))
        .containsExactly(
            "OTHER ana.ruiz [HR]: hello",
            "SUBJECT bobby.sierra: hi",
            "OTHER ana.ruiz [HR]: which tools do you use?");
  }

  @Test
  void a_status_beside_name_or_time_is_no_part_of_the_name() {
    String text =
        """
        Ana Ruiz
          9:01 AM
        hello

        Bobby Sierra
        :coffee:  9:04 AM
        hi

        Ana Ruiz  :palm_tree:
          9:06 AM
        well
        """;
    assertThat(Heard.lines(null, text))
        .containsExactly(
            "OTHER Ana Ruiz: hello", "SUBJECT Bobby Sierra: hi", "OTHER Ana Ruiz: well");
  }

  @Test
  void pronouns_before_the_time_come_and_go() {
    String text = "Ana Ruiz  15:12\nhello\nBobby Sierra  (He/Him) 15:20\nhi\nAna Ruiz  15:31\nok\n";
    assertThat(Heard.lines(null, text))
        .containsExactly("OTHER Ana Ruiz: hello", "SUBJECT Bobby Sierra: hi", "OTHER Ana Ruiz: ok");
  }

  @Test
  void a_message_to_one_person_is_said_like_one_to_all() {
    String text =
        """
        17:07:20\t From  Bobby Sierra  to  Everyone:
        \tBy district first
        17:08:03\t From  Ana Ruiz  to  Bobby Sierra (he/him)(Direct Message):
        \tten minutes left
        17:08:30\t From  Bobby Sierra  to  Everyone:
        \tThanks
        """;
    assertThat(Heard.lines(null, text)).contains("OTHER Ana Ruiz: ten minutes left");
  }

  @Test
  void a_day_and_a_month_may_stand_before_the_time() {
    String text =
        """
        [12-03 10:04] Ana Ruiz (External)
        hello

        [12-03 10:05] Bobby Sierra
        hi

        [12-03 10:06] Ana Ruiz (External)
        well
        """;
    assertThat(Heard.lines(null, text)).contains("SUBJECT Bobby Sierra: hi");
  }

  @Test
  void who_wrote_it_and_that_it_was_read_may_stand_below_the_words() {
    String text =
        """
        Hello Bobby, when can you start?
              — Ana Ruiz (recruiter), 3/4/26 09.14  ✓ read

        In May, I think.
              — Bobby Sierra, 3/4/26 12.40  ✓ read

        That is fine.
              — Ana Ruiz (recruiter), 3/5/26 08.55
        """;
    assertThat(Heard.lines(null, text))
        .containsExactly(
            "OTHER Ana Ruiz (recruiter): Hello Bobby, when can you start?",
            "SUBJECT Bobby Sierra: In May, I think.",
            "OTHER Ana Ruiz (recruiter): That is fine.");
  }

  @Test
  void a_face_made_of_marks_is_said_and_no_part_of_the_head() {
    String text =
        """
        20:00 <@ana> hello
        20:01 < bobby.sierra> hi
        20:02 <+cleo> :P
        20:05 <@ana> well?
        20:06 < bobby.sierra> :)
        """;
    assertThat(Heard.lines(null, text))
        .contains("OTHER cleo: :P", "SUBJECT bobby.sierra: hi", "SUBJECT bobby.sierra: :)");
  }

  @Test
  void a_time_alone_behind_a_name_and_a_time_is_said() {
    String text =
        """
        [10:02] Bobby: which hour?
        [10:03] Ana: 14:30
        [10:04] Bobby: good
        [10:05] Ana: [Mon 15:30] Bobby: which hour? That is taken.
        """;
    assertThat(Heard.lines(null, text))
        .contains("OTHER Ana: 14:30", "OTHER Ana: [Mon 15:30] Bobby: which hour? That is taken.");
  }

  @Test
  void a_time_at_which_something_was_changed_stands_in_the_same_brackets() {
    String text =
        """
        [04.02.2025 10:02:11] Ana (HR): where do you live?
        [04.02.2025 10:02:40 | Bearbeitet 10:03:05] Bobby: in Turin
        [04.02.2025 10:04:00] Ana (HR): and your bank?
        [04.02.2025 10:05:00, edited 10:06:00] Bobby: there, too
        """;
    assertThat(Heard.lines(null, text))
        .containsExactly(
            "OTHER Ana (HR): where do you live?",
            "SUBJECT Bobby: in Turin",
            "OTHER Ana (HR): and your bank?",
            "SUBJECT Bobby: there, too");
  }

  @Test
  void what_somebody_does_may_stand_behind_a_bar_before_a_time_in_brackets() {
    String text =
        """
        Ana Ruiz | Talent, [4 Feb 2025 at 10:02:11]:
        where do you live?

        Bobby, [4 Feb 2025 at 10:03:05]:
        in Turin

        Ana Ruiz | Talent, [4 Feb 2025 at 10:04:00]:
        👍 good
        """;
    assertThat(Heard.lines(null, text))
        .containsExactly(
            "OTHER Ana Ruiz | Talent: where do you live?",
            "SUBJECT Bobby: in Turin",
            "OTHER Ana Ruiz | Talent: 👍 good");
  }

  @Test
  void blanks_may_stand_behind_the_points_of_a_date() {
    String text =
        """
        4. 2. 2025 10:02:11 - Ana R.: where do you live?
        4. 2. 2025 10:03:05 - Bobby Sierra: in Turin
        4. 2. 2025 10:04:00 - Ana R.: thank you
        4. 2. 2025 10:24:00 - Bobby Sierra left the room
        """;
    assertThat(Heard.lines(null, text))
        .containsExactly(
            "OTHER Ana R.: where do you live?",
            "SUBJECT Bobby Sierra: in Turin",
            "OTHER Ana R.: thank you");
  }

  @Test
  void a_mark_may_have_a_line_between_a_name_and_its_time() {
    String text =
        """
        Ana (Talent)
         —\s
        Today at 2:05 PM
        where do you live?

        bobby.sierra
         —\s
        Today at 2:06 PM
        in Turin

        cleo
        MOD
         —\s
        Today at 2:08 PM
        the one before had a friend who took his calls
        bobby.sierra
         —\s
        Today at 2:10 PM
        mine are my own
        """;
    assertThat(Heard.lines(null, text))
        .containsExactly(
            "OTHER Ana (Talent): where do you live?",
            "SUBJECT bobby.sierra: in Turin",
            "OTHER cleo: the one before had a friend who took his calls",
            "SUBJECT bobby.sierra: mine are my own");
  }

  @Test
  void a_line_below_a_time_may_say_what_somebody_did_there() {
    String text =
        """
        Feb 4, 2025 at 9:12 am
        Ana Ruiz
        The one before told us that his cousin would take the calls.

        Feb 4, 2025 at 9:40 am
        Ana Ruiz wrote to Bobby Sierra
        When can you start?

        Feb 4, 2025 at 11:02 am
        Bobby Sierra answered by email
        On Monday.

        Feb 5, 2025 at 8:00 am
        Bobby Sierra opened the form

        Feb 5, 2025 at 8:30 am
        Cleo Vance left feedback
        A clear yes.
        """;
    assertThat(Heard.lines(null, text))
        .containsExactly(
            "OTHER Ana Ruiz: The one before told us that his cousin would take the calls.",
            "OTHER Ana Ruiz: When can you start?",
            "SUBJECT Bobby Sierra: On Monday.",
            "OTHER Cleo Vance: A clear yes.");
  }

  @Test
  void a_label_with_a_word_below_a_time_is_no_longer_name() {
    String text =
        """
        MAY 4, 2025, 8:14 PM
        Rosa: Good evening, is the place still open
        Bobby: Yes

        MAY 5, 2025, 9:02 PM
        Rosa: Sent in what you asked for

        MAY 7, 2025, 7:30 AM
        Rosa: Sent once more
        Bobby: Thanks
        """;
    assertThat(Heard.lines(null, text))
        .contains("OTHER Rosa: Good evening, is the place still open", "SUBJECT Bobby: Thanks")
        .noneMatch(line -> line.contains("Rosa: Sent:"));
  }
}
