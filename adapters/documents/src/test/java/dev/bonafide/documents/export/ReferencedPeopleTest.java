package dev.bonafide.documents.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.bonafide.casefile.Exhibit;
import dev.bonafide.casefile.Reading;
import dev.bonafide.casefile.Role;
import dev.bonafide.casefile.Subject;
import dev.bonafide.casefile.SubjectKind;
import dev.bonafide.casefile.Utterance;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Exports whose messages call people by numbers, and answers that lie within messages. */
class ReferencedPeopleTest {
  private static final Subject ANA = new Subject(SubjectKind.CANDIDATE, "Ana Rey");
  private static final List<String> TALK =
      List.of(
          "Wim Loos: Where did you work before you came here?",
          "Ana Rey: At the harbor, I planned the night shifts.",
          "Wim Loos: Did you like it there?",
          "Ana Rey: Most days, yes.");

  @Test
  void numbers_that_no_table_explains_are_asked_about_rather_than_guessed() {
    Reading reading =
        read(
            "x.json",
            """
            {"rooms": [{"nr": 5, "titel": "Lobby"}],
             "log": [
              {"wer": 31, "t": "2026-04-02T10:00:00", "was": "Where did you work before you came?"},
              {"wer": 32, "t": "2026-04-02T10:01:00", "was": "At the harbor, I planned shifts."},
              {"wer": 31, "t": "2026-04-02T10:02:00", "was": "Did you like it there?"}]}
            """);
    assertThat(reading.utterances()).noneMatch(one -> one.role() == Role.SUBJECT);
    assertThat(reading.limits()).anyMatch(one -> one.contains("It is not clear which words"));
  }

  @Test
  void rows_that_are_lists_without_keys_are_refused_where_no_one_is_told() {
    assertThatThrownBy(() -> read("x.json", "[1, 2, \"a word\", [\"I need your account\"]]"))
        .hasMessageContaining("in which no messages were found");
  }

  @Test
  void a_map_tells_the_names_of_numbers() {
    isTalk(
        "x.json",
        """
        {"namen": {"a1": "Ana Rey", "w2": "Wim Loos"},
         "log": [
          {"wer": "w2", "um": "2026-04-02T10:00:00", "was": "Where did you work before you came here?"},
          {"wer": "a1", "um": "2026-04-02T10:01:00", "was": "At the harbor, I planned the night shifts."},
          {"wer": "w2", "um": "2026-04-02T10:02:00", "was": "Did you like it there?"},
          {"wer": "a1", "um": "2026-04-02T10:03:00", "was": "Most days, yes."}]}
        """);
  }

  @Test
  void a_table_of_people_may_lie_deeper_and_hold_records() {
    isTalk(
        "x.json",
        """
        {"meta": {"roster": {"70": {"voll": "Ana Rey", "rolle": "gast"},
                             "71": {"voll": "Wim Loos", "rolle": "team"}}},
         "data": {"log": [
          {"von": 71, "um": "2026-04-02T10:00:00", "inhalt": {"html": "<p>Where did you work before you came here?</p>"}},
          {"von": 70, "um": "2026-04-02T10:01:00", "inhalt": {"html": "<p>At the harbor, I planned the night shifts.</p>"}},
          {"von": 71, "um": "2026-04-02T10:02:00", "inhalt": {"html": "<p>Did you like it there?</p>"}},
          {"von": 70, "um": "2026-04-02T10:03:00", "inhalt": {"html": "<p>Most days, yes.</p>"}}]}}
        """);
  }

  @Test
  void replies_that_are_longer_than_what_they_answer_are_replies() {
    isTalk(
        "x.ndjson",
        """
        {"sort": "raum", "raum": {"name": "a", "art": "P"}}
        {"sort": "post", "post": {"raum": "a", "von": "Wim Loos", "text": "Where did you work before you came here?", "um": 1772611295000, "marken": null, "ort": "b", "nr": 4, "antworten": [{"von": "Ana Rey", "text": "At the harbor, I planned the night shifts.", "um": 1772611356000}, {"von": "Wim Loos", "text": "Did you like it there?", "um": 1772611417000}, {"von": "Ana Rey", "text": "Most days, yes.", "um": 1772611418000}]}}
        """);
  }

  @Test
  void records_among_the_messages_tell_who_is_who() {
    isTalk(
        "x.ndjson",
        """
        {"k":"in","id":"p9","anzeige":"Ana Rey"}
        {"k":"in","id":"p4","anzeige":"Wim Loos"}
        {"k":"m","id":"m1","p":"p4","um":"2026-04-02T10:00:00","was":"Where did you work before you came here?"}
        {"k":"m","id":"m2","p":"p9","um":"2026-04-02T10:01:00","was":"At the harbor, I planned the night shifts."}
        {"k":"m","id":"m3","p":"p4","um":"2026-04-02T10:02:00","was":"Did you like it there?"}
        {"k":"m","id":"m4","p":"p9","um":"2026-04-02T10:03:00","was":"Most days, yes."}
        """);
  }

  @Test
  void a_long_table_of_people_is_read_to_its_end() {
    String many =
        IntStream.range(0, 90)
            .mapToObj(
                nr ->
                    "{\"uid\": \"u%d\", \"full_name\": \"%s\"}"
                        .formatted(nr, nr == 88 ? "Ana Rey" : nr == 3 ? "Wim Loos" : "Colleague"))
            .collect(Collectors.joining(","));
    isTalk(
        "x.json",
        """
        {"staff": [%s],
         "log": [
          {"user": "u3", "at": "2026-04-02T10:00:00", "text": "Where did you work before you came here?"},
          {"user": "u88", "at": "2026-04-02T10:01:00", "text": "At the harbor, I planned the night shifts."},
          {"user": "u3", "at": "2026-04-02T10:02:00", "text": "Did you like it there?"},
          {"user": "u88", "at": "2026-04-02T10:03:00", "text": "Most days, yes."}]}
        """
            .formatted(many));
  }

  @Test
  void answers_lie_in_the_message_they_answer_however_deep() {
    isTalk(
        "x.json",
        """
        {"notes": [
          {"by": {"name": "Wim Loos"}, "at": "2026-04-02T10:00:00", "text": "Where did you work before you came here?",
           "answers": {"count": 1, "items": [
            {"by": {"name": "Ana Rey"}, "at": "2026-04-02T10:01:00", "text": "At the harbor, I planned the night shifts.",
             "answers": {"count": 1, "items": [
              {"by": {"name": "Wim Loos"}, "at": "2026-04-02T10:02:00", "text": "Did you like it there?"}]}}]}},
          {"by": {"name": "Ana Rey"}, "at": "2026-04-02T10:03:00", "text": "Most days, yes."}]}
        """);
  }

  @Test
  void a_thread_may_keep_its_first_message_beside_the_answers() {
    isTalk(
        "x.json",
        """
        {"threads": [
          {"nr": 1,
           "first": {"from": "Wim Loos", "at": "2026-04-02T10:00:00", "text": "Where did you work before you came here?"},
           "rest": [
            {"from": "Ana Rey", "at": "2026-04-02T10:01:00", "text": "At the harbor, I planned the night shifts."},
            {"from": "Wim Loos", "at": "2026-04-02T10:02:00", "text": "Did you like it there?"}]},
          {"nr": 2,
           "first": {"from": "Ana Rey", "at": "2026-04-02T10:03:00", "text": "Most days, yes."},
           "rest": []}]}
        """);
  }

  @Test
  void what_a_message_was_before_it_was_edited_is_not_said_twice() {
    isTalk(
        "x.json",
        """
        [{"from": "Wim Loos", "at": "2026-04-02T10:00:00", "text": "Where did you work before you came here?",
          "edits": [{"from": "Wim Loos", "at": "2026-04-02T09:59:00", "text": "Where did you live?"}]},
         {"from": "Ana Rey", "at": "2026-04-02T10:01:00", "text": "At the harbor, I planned the night shifts.", "edits": []},
         {"from": "Wim Loos", "at": "2026-04-02T10:02:00", "text": "Did you like it there?", "edits": []},
         {"from": "Ana Rey", "at": "2026-04-02T10:03:00", "text": "Most days, yes.", "edits": []}]
        """);
  }

  @Test
  void people_stand_in_a_block_of_their_own_of_any_width() {
    String talk =
        """
        nr;zeit;von;an;was;stand
        1;02.04.2026 10:00;4;9;Where did you work before you came here?;ok
        2;02.04.2026 10:01;9;4;At the harbor, I planned the night shifts.;ok
        3;02.04.2026 10:02;4;9;Did you like it there?;ok
        4;02.04.2026 10:03;9;4;Most days, yes.;ok
        """;
    isTalk("x.csv", "Leute\nid;voll\n9;Ana Rey\n4;Wim Loos\n\nGespräch\n" + talk);
    isTalk("x.csv", "\uFEFFLeute;;;;;\nid;voll;;;;\n9;Ana Rey;;;;\n4;Wim Loos;;;;\n;;;;;\n" + talk);
    isTalk("x.csv", "9;Ana Rey;gast\n4;Wim Loos;team\n\n" + talk);
    isTalk("x.csv", "# 9 = Ana Rey\n# 4 = Wim Loos\n" + talk);
    isTalk("x.csv", talk + "\nLeute\nid;voll;rolle\n9;Ana Rey;gast\n4;Wim Loos;team\n");
  }

  @Test
  void a_number_may_stand_for_a_column_and_its_value() {
    isTalk(
        "x.tsv",
        """
        spur1\tWim Loos
        spur2\tAna Rey
        ab\tspur\twas
        00:00:01\t1\tWhere did you work before you came here?
        00:00:05\t2\tAt the harbor, I planned the night shifts.
        00:00:06\t-\t[a door]
        00:00:09\t1\tDid you like it there?
        00:00:12\t2\tMost days, yes.
        """);
  }

  @Test
  void words_with_commas_are_cut_nowhere() {
    isTalk(
        "x.csv",
        """
        time,who,what
        2026-04-02 10:00,Wim Loos,Where did you work before you came here?
        2026-04-02 10:01,Ana Rey,At the harbor, I planned the night shifts.
        2026-04-02 10:02,Wim Loos,Did you like it there?
        2026-04-02 10:03,Ana Rey,Most days, yes.
        """);
  }

  @Test
  void what_the_program_says_is_nobodys() {
    Reading reading =
        read(
            "x.csv",
            """
            zeit;von;was
            02.04.2026 09:59;0;begonnen
            02.04.2026 10:00;4;Where did you work before you came here?
            02.04.2026 10:01;9;At the harbor, I planned the night shifts.
            02.04.2026 10:02;4;Did you like it there?
            02.04.2026 10:03;9;Most days, yes.
            02.04.2026 10:04;0;beendet

            id;voll
            0;System
            4;Wim Loos
            9;Ana Rey
            """);
    assertThat(told(reading)).isEqualTo(TALK);
    assertThat(reading.text()).contains("begonnen").contains("beendet");
  }

  private static final String OWNED =
      """
      <backup owner="%s" count="3">
        <sms type="1" date="1772700000000" body="Where did you work before you came here?" contact="Wim Loos"/>
        <sms type="2" date="1772700060000" body="At the harbor, I planned the night shifts." contact="Wim Loos"/>
        <sms type="1" date="1772700120000" body="Did you like it there?" contact="Wim Loos"/>
      </backup>
      """;

  @Test
  void a_name_that_neither_side_of_a_talk_of_two_has_makes_the_contact_no_subject() {
    Reading reading = read("x.xml", OWNED.formatted("Device 7"));
    assertThat(roles(reading)).containsOnly(Role.OTHER);
    assertThat(reading.limits()).anyMatch(one -> one.contains("It is not clear which words"));
  }

  @Test
  void a_file_that_names_its_owner_by_the_name_that_was_given_tells_whose_words_are_unnamed() {
    Reading reading = read("x.xml", OWNED.formatted("Ana Rey"));
    assertThat(told(reading)).isEqualTo(TALK.subList(0, 3));
    assertThat(roles(reading)).containsExactly(Role.OTHER, Role.SUBJECT, Role.OTHER);
  }

  @Test
  void without_a_name_the_contact_is_the_subject() {
    Reading reading =
        read("x.xml", OWNED.formatted("Ana Rey"), new Subject(SubjectKind.CANDIDATE, null));
    assertThat(roles(reading)).containsExactly(Role.SUBJECT, Role.OTHER, Role.SUBJECT);
  }

  private static void isTalk(String name, String text) {
    assertThat(told(read(name, text))).as(text).isEqualTo(TALK);
  }

  private static Reading read(String name, String text) {
    return read(name, text, ANA);
  }

  private static Reading read(String name, String text, Subject subject) {
    return new Exports().read(Exhibit.of(name, null, text), subject).orElseThrow();
  }

  private static List<String> told(Reading reading) {
    return reading.utterances().stream()
        .map(one -> one.speaker() + ": " + reading.words(one))
        .toList();
  }

  private static List<Role> roles(Reading reading) {
    return reading.utterances().stream().map(Utterance::role).toList();
  }
}
