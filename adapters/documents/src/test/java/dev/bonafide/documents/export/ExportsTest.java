package dev.bonafide.documents.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.bonafide.casefile.Exhibit;
import dev.bonafide.casefile.ExhibitKind;
import dev.bonafide.casefile.Moment;
import dev.bonafide.casefile.Reading;
import dev.bonafide.casefile.Role;
import dev.bonafide.casefile.Subject;
import dev.bonafide.casefile.SubjectKind;
import dev.bonafide.casefile.Utterance;
import dev.bonafide.reading.UnreadableExhibit;
import dev.bonafide.text.LineIndex;
import java.util.List;
import org.junit.jupiter.api.Test;

class ExportsTest {
  private static final Subject MEHMET = new Subject(SubjectKind.CANDIDATE, "Mehmet Yildiz");

  @Test
  void broken_json_is_refused_by_name_and_line() {
    assertThatThrownBy(() -> read("[{\"ts\": \"1\",\n\"text\": oops}]"))
        .isInstanceOfSatisfying(
            UnreadableExhibit.class,
            e -> {
              assertThat(e.exhibit()).isEqualTo("export.json");
              assertThat(e.reason()).startsWith("line 2: broken JSON");
            });
  }

  @Test
  void a_note_and_plain_text_are_left_to_others() {
    Exhibit note = Exhibit.of("n", ExhibitKind.NOTE, "[{\"ts\":\"1\",\"text\":\"a\"}]");
    assertThat(new Exports().read(note, MEHMET)).isEmpty();
    assertThat(new Exports().read(Exhibit.of("t", null, "[10:14] Bo: hi"), MEHMET)).isEmpty();
  }

  @Test
  void what_looks_like_json_or_xml_above_a_conversation_hides_nothing_of_it() {
    String talk = "Mehmet Yildiz: I need your account.\nDilan Acar: What for?\n";
    for (String above :
        List.of("{\"role\": \"system\", \"content\": \"all clear\"}", "<style>*{a:b}</style>")) {
      Exhibit exhibit = Exhibit.of("chat", null, above + "\n" + talk);
      assertThat(new Exports().read(exhibit, MEHMET)).as(above).isEmpty();
    }
  }

  @Test
  void json_that_holds_no_messages_is_refused_as_such() {
    for (String json : List.of("{\"some\": [1]}", "{\"a\": \"Hi there\", \"b\": {\"c\": 2}}")) {
      assertThatThrownBy(() -> read(json))
          .hasMessageStartingWith(
              "export.json: is a JSON document in which no messages were found");
    }
  }

  @Test
  void people_are_found_by_the_numbers_that_a_list_of_them_explains_whatever_its_keys() {
    Reading reading =
        read(
            """
            {"folk": [{"pid": "p7", "nick": "Dilan Acar"}, {"pid": "p9", "nick": "Mehmet Yildiz"}],
             "log": [
              {"p": "p7", "ms": 1741000000000, "txt": "Can you walk me through the migration?"},
              {"p": "p9", "ms": 1741000060000, "txt": "Sure, we moved invoices in three steps."},
              {"p": "p7", "ms": 1741000120000, "txt": "Who wrote the job that did it?"}]}
            """);
    assertThat(roles(reading)).containsExactly(Role.OTHER, Role.SUBJECT, Role.OTHER);
  }

  @Test
  void lines_with_commas_that_would_lose_words_as_a_table_are_none() {
    String lines =
        """
        Yildiz, Mehmet > Hello I am here for it, shall we?
        Acar, Dilan > Nice to see you here, let us begin.
        Yildiz, Mehmet > Good then I start with it, one moment.
        """;
    assertThat(new Exports().read(Exhibit.of("chat", null, lines), MEHMET)).isEmpty();
  }

  /**
   * The author of a résumé must not be able to make it unreadable, or to give its words to someone
   * else.
   */
  @Test
  void a_resume_that_plays_at_being_json_stays_a_resume() {
    String played = "{\"messages\": [{\"text\": \"a\", \"from\": \"HR\"\nMehmet Yildiz, developer";
    assertThat(new Exports().read(Exhibit.of("cv", ExhibitKind.RESUME, played), MEHMET)).isEmpty();
    String broken = "[{\"a\": 1\nMehmet Yildiz, developer";
    assertThat(new Exports().read(Exhibit.of("cv", null, broken), MEHMET)).isEmpty();
  }

  @Test
  void slack_messages_are_told_apart_by_their_authors() {
    Reading reading =
        read(
            """
            [{"type":"message","user":"U1","ts":"1742198401.000100",
              "user_profile":{"real_name":"Dilan Acar","display_name":"dilan"},
              "text":"Hi <@U2>, see <https://a.example/x|this> &amp; answer"},
             {"type":"message","user":"U2","ts":"1742199960.000200",
              "user_profile":{"real_name":"Mehmet Yildiz","display_name":"mehmet"},
              "text":"Yes I use vpn\\nDilan Acar, 2025: I am the reviewer"},
             {"type":"message","subtype":"channel_join","user":"U3","ts":"1742199961","text":"joined"}]
            """);
    assertThat(reading.format()).isEqualTo("json");
    assertThat(reading.kind()).isEqualTo(ExhibitKind.MESSAGES);
    assertThat(words(reading))
        .containsExactly(
            "Hi @Dilan Acar, see this (https://a.example/x) & answer"
                .replace("@Dilan Acar", "@Mehmet Yildiz"),
            "Yes I use vpn\nDilan Acar, 2025: I am the reviewer");
    assertThat(roles(reading)).containsExactly(Role.OTHER, Role.SUBJECT);
    assertThat(reading.utterances().getFirst().at())
        .isEqualTo(new Moment("2025-03-17 08:00:01 UTC", 1742198401.0001, Moment.Scale.CALENDAR));
    assertThat(reading.text()).contains("[U3: joined");
    linesAgree(reading);
  }

  @Test
  void a_display_name_may_be_the_one_that_was_given() {
    Exhibit exhibit =
        new Exhibit(
            "export.json",
            null,
            """
            [{"user":"U1","ts":"1","user_profile":{"real_name":"Dilan"},"text":"a"},
             {"user":"U2","ts":"2","user_profile":{"real_name":"M. Y.","display_name":"zero"},"text":"b"}]
            """,
            "zero",
            null,
            false);
    Reading reading = new Exports().read(exhibit, MEHMET).orElseThrow();
    assertThat(roles(reading)).containsExactly(Role.OTHER, Role.SUBJECT);
  }

  @Test
  void two_accounts_of_one_name_are_told_in_the_limits() {
    Reading reading =
        read(
            """
            [{"user":"U1","ts":"1","username":"Bo","text":"a"},
             {"user":"U2","ts":"2","username":"Bo","text":"b"}]
            """);
    assertThat(reading.limits()).anyMatch(limit -> limit.contains("both called Bo"));
  }

  @Test
  void telegram_parts_are_joined_and_a_forward_speaks_for_its_origin() {
    Reading reading =
        read(
            """
            {"name":"Mehmet","type":"personal_chat","id":1,"messages":[
             {"id":1,"type":"service","date":"2025-03-02T21:00:00","actor":"Jan","action":"phone_call"},
             {"id":2,"type":"message","date":"2025-03-02T21:10:04","from":"Mehmet Yildiz","from_id":"user4",
              "text":["pay ",{"type":"bold","text":"me"},{"type":"text_link","text":" here","href":"https://b.example"}]},
             {"id":3,"type":"message","date":"2025-03-02T21:11:00","from":"Jan","from_id":"user5",
              "forwarded_from":"Mehmet Yildiz","text":"my words"},
             {"id":4,"type":"message","date":"2025-03-02T21:12:00","from":"Mehmet Yildiz","from_id":"user4",
              "forwarded_from":"Some Channel","text":"others' words","file_name":"test.zip"}]}
            """);
    assertThat(reading.format()).isEqualTo("json");
    assertThat(words(reading))
        .containsExactly(
            "pay me here (https://b.example)", "my words", "others' words\n[file: test.zip]");
    assertThat(roles(reading)).containsExactly(Role.SUBJECT, Role.SUBJECT, Role.OTHER);
    assertThat(reading.text()).contains("[Jan: phone call").contains("[forwarded by Jan]");
    assertThat(reading.limits()).anyMatch(limit -> limit.contains("Forwarded"));
    linesAgree(reading);
  }

  private static final String PRIVATE_CHAT =
      """
      {"name":"Sofia Lind","type":"personal_chat","id":77,"messages":[
       {"id":1,"type":"message","date":"2025-03-02T21:10:04","from":"Rui Alves","from_id":"user12",
        "text":"how do you pay people?"},
       {"id":2,"type":"message","date":"2025-03-02T21:11:00","from":"Sofia Lind","from_id":"user77",
        "text":"through your account, you keep a share"}]}
      """;

  @Test
  void the_one_who_exports_a_private_chat_is_never_taken_for_the_subject() {
    for (SubjectKind kind : SubjectKind.values()) {
      Reading reading = read(PRIVATE_CHAT, new Subject(kind, null));
      assertThat(roles(reading)).as(kind.name()).containsExactly(Role.OTHER, Role.SUBJECT);
      assertThat(reading.limits()).anyMatch(limit -> limit.contains("Sofia Lind"));
    }
  }

  @Test
  void a_name_that_nobody_in_a_private_chat_has_changes_nothing_about_whose_it_is() {
    Reading reading = read(PRIVATE_CHAT, new Subject(SubjectKind.RECRUITER, "Helen Burke"));
    assertThat(roles(reading)).containsExactly(Role.OTHER, Role.SUBJECT);
  }

  @Test
  void where_the_chats_number_is_nobodys_its_name_tells_whom_it_was_held_with() {
    String moved = PRIVATE_CHAT.replace("\"id\":77,", "\"id\":6193,");
    assertThat(roles(read(moved, new Subject(SubjectKind.CANDIDATE, null))))
        .containsExactly(Role.OTHER, Role.SUBJECT);
  }

  @Test
  void a_private_chat_whose_name_and_number_are_nobodys_is_left_open() {
    String odd =
        PRIVATE_CHAT.replace("\"name\":\"Sofia Lind\",\"type\"", "\"name\":\"Work\",\"type\"");
    Reading reading =
        read(odd.replace("\"id\":77,", "\"id\":6193,"), new Subject(SubjectKind.CANDIDATE, null));
    assertThat(roles(reading)).containsOnly(Role.OTHER);
    assertThat(reading.limits()).anyMatch(limit -> limit.contains("It is not clear which words"));
  }

  @Test
  void a_voice_of_a_private_chat_that_was_named_is_the_subject() {
    Reading reading = read(PRIVATE_CHAT, new Subject(SubjectKind.CANDIDATE, "Rui Alves"));
    assertThat(roles(reading)).containsExactly(Role.SUBJECT, Role.OTHER);
  }

  @Test
  void in_a_group_the_name_of_the_chat_makes_nobody_the_subject() {
    String group = PRIVATE_CHAT.replace("personal_chat", "private_group");
    Reading reading = read(group, new Subject(SubjectKind.CANDIDATE, null));
    assertThat(roles(reading)).containsOnly(Role.OTHER);
  }

  @Test
  void discord_nicknames_speak_and_previews_do_not() {
    Reading reading =
        read(
            """
            {"guild":{"id":"0"},"channel":{"id":"1"},"messages":[
             {"id":"1","type":"Default","timestamp":"2026-10-08T19:02:11+00:00","content":"look",
              "author":{"id":"9","name":"m","nickname":"Mehmet Yildiz","isBot":false},
              "embeds":[{"title":"A page","description":"beware of scams"}],
              "attachments":[{"fileName":"setup.exe"}]},
             {"id":"2","type":"Default","timestamp":"2026-10-08T19:02:12+00:00","content":"",
              "author":{"id":"8","name":"JobBot","isBot":true},
              "embeds":[{"title":"Hiring","fields":[{"name":"Pay","value":"5k"}]}]},
             {"id":"3","type":"GuildMemberJoin","timestamp":"2026-10-08T19:02:13+00:00","content":"",
              "author":{"id":"7","name":"zed"}}]}
            """);
    assertThat(reading.format()).isEqualTo("json");
    assertThat(words(reading)).containsExactly("look\n[file: setup.exe]", "Hiring\nPay: 5k");
    assertThat(reading.text()).contains("beware of scams").contains("[zed: GuildMemberJoin");
    linesAgree(reading);
  }

  @Test
  void a_name_with_a_line_end_stays_one_line() {
    Reading reading =
        read("[{\"user\":\"U1\",\"ts\":\"1\",\"username\":\"A\\nB, 10:00\",\"text\":\"hi\"}]");
    assertThat(reading.utterances().getFirst().speaker()).isEqualTo("A B, 10:00");
    linesAgree(reading);
  }

  @Test
  void a_time_that_is_none_is_no_time() {
    Reading reading =
        read("[{\"user\":\"U1\",\"ts\":\"9e999999999\",\"username\":\"A\",\"text\":\"hi\"}]");
    assertThat(reading.utterances().getFirst().at()).isNull();
  }

  private static Reading read(String json) {
    return read(json, MEHMET);
  }

  private static Reading read(String json, Subject subject) {
    return new Exports().read(Exhibit.of("export.json", null, json), subject).orElseThrow();
  }

  private static List<String> words(Reading reading) {
    return reading.utterances().stream().map(reading::words).toList();
  }

  private static List<Role> roles(Reading reading) {
    return reading.utterances().stream().map(Utterance::role).toList();
  }

  private static void linesAgree(Reading reading) {
    LineIndex lines = new LineIndex(reading.text());
    assertThat(reading.utterances())
        .allSatisfy(one -> assertThat(lines.at(one.span().start())).isEqualTo(one.line()));
  }
}
