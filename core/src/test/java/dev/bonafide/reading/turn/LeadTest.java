package dev.bonafide.reading.turn;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bonafide.casefile.ExhibitKind;
import dev.bonafide.casefile.Reading;
import dev.bonafide.reading.Heard;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

public class LeadTest {
  private static final String MAIL =
      """
      From: Ana <ana@firm.example>
      To: Bobby Sierra <b@mail.example>
      Date: Mon, 3 Mar 2025 10:12

      whose account is it?

      ---
      From: Bobby Sierra <b@mail.example>
      To: Ana <ana@firm.example>

      pay my friend
      """;

  /** A conversation in every layout, each with one turn of either. */
  public static final Map<String, String> TALKS =
      Map.of(
          "mail", MAIL,
          "german mail",
              """
              Von: Ana <ana@firm.example>
              Gesendet: Montag, 3. März 2025 10:12
              An: Bobby Sierra
              Betreff: AW: Konto

              whose account is it?

              Am 2. März 2025 um 09:01 schrieb Bobby Sierra <b@mail.example>:

              pay my friend
              """,
          "whatsapp",
              """
              [18/03/2025, 09:12:40] Ana: whose account is it?
              [18/03/2025, 09:13:10] Bobby Sierra: pay my friend
              """,
          "slack", "Ana  10:14 AM\nwhose account is it?\n\nBobby Sierra  10:15 AM\npay my friend\n",
          "stacked",
              "Ana\n10:14 AM\nwhose account is it?\n\nBobby Sierra\n10:15 AM\npay my friend\n",
          "labels",
              """
              Ana: whose account is it?
              Bobby Sierra: pay my friend
              Ana: why?
              """,
          "instagram",
              """
              You sent
              whose account is it?
              Bobby Sierra
              pay my friend
              You sent
              why?
              """,
          "handwritten", "Ana - whose account is it?\nBobby Sierra - pay my friend\nAna - why?\n");

  private static final Map<String, String> RECORDINGS =
      Map.of(
          "labels", "Ana: whose account is it?\nBobby Sierra: pay my friend\n",
          "names",
              """
              Ana Prado
              whose account is it?
              Bobby Sierra
              pay my friend
              Ana Prado
              why?
              """,
          "vtt",
              """
              WEBVTT

              00:00:01.000 --> 00:00:02.000
              <v Ana>whose account is it?</v>

              00:00:03.000 --> 00:00:04.000
              <v Bobby Sierra>pay my friend</v>
              """,
          "srt",
              """
              1
              00:00:01,000 --> 00:00:02,000
              Ana: whose account is it?

              2
              00:00:03,000 --> 00:00:04,000
              Bobby Sierra: pay my friend
              """,
          "stamped",
              "[00:00:01] Ana: whose account is it?\n[00:00:03] Bobby Sierra: pay my friend\n");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Mail thread:\n",
        "Mail thread:\n\n",
        "---------- Forwarded message ---------\n",
        "Begin forwarded message:\n\n",
        "FYI, see below\n",
        "FYI, see below\n\n",
        "Von: Marta\n",
        "Betreff: Gespräch\n\n",
        "Hi all,\n\nthis came in today, what do you think?\n\nMarta\n\n",
        "нижче листування\n",
        "\n\n(copied)\n\n"
      })
  void lines_above_a_conversation_change_nobodys_words(String lead) {
    TALKS.forEach(
        (layout, talk) ->
            assertThat(voices(ExhibitKind.MESSAGES, lead + talk))
                .as(layout)
                .isEqualTo(voices(ExhibitKind.MESSAGES, talk))
                .anyMatch(said -> said.equals("SUBJECT pay my friend")));
    RECORDINGS.forEach(
        (layout, talk) ->
            assertThat(voices(ExhibitKind.TRANSCRIPT, lead + talk))
                .as(layout)
                .isEqualTo(voices(ExhibitKind.TRANSCRIPT, talk))
                .anyMatch(said -> said.equals("SUBJECT pay my friend")));
  }

  @Test
  void what_stands_above_is_read_and_the_case_says_as_whose() {
    Reading reading = Heard.in(ExhibitKind.MESSAGES, "send the fee first\n\n" + MAIL);
    assertThat(Heard.lines(reading).getFirst()).isEqualTo("SUBJECT null: send the fee first");
    assertThat(reading.limits()).anyMatch(limit -> limit.contains("names no writer"));
  }

  @Test
  void above_a_recording_it_is_nobodys_and_not_lost() {
    RECORDINGS.forEach(
        (layout, talk) ->
            assertThat(Heard.lines(ExhibitKind.TRANSCRIPT, "as sent by the agency\n\n" + talk))
                .as(layout)
                .contains("OTHER null: as sent by the agency"));
  }

  @Test
  void words_between_dashes_at_the_end_of_a_mail_are_words() {
    assertThat(
            Heard.lines(ExhibitKind.MESSAGES, MAIL + "\n--- send it to my friend ---\n").getLast())
        .endsWith("--- send it to my friend ---");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "On Mon, Mar 3, 2025 at 10:12 AM Bobby Sierra <b@mail.example> wrote:",
        "On Mon, Mar 3, 2025 at 10:12 AM Bobby Sierra <\nb@mail.example> wrote:",
        "On 3 Mar 2025, at 10:12, Bobby Sierra <b@mail.example> wrote:",
        "Am Mo., 3. März 2025 um 10:12 Uhr schrieb Bobby Sierra <b@mail.example>:",
        "Le lun. 3 mars 2025 à 10:12, Bobby Sierra <b@mail.example> a écrit :",
        "El lun, 3 mar 2025 a las 10:12, Bobby Sierra (<b@mail.example>) escribió:",
        "Em seg., 3 de mar. de 2025 às 10:12, Bobby Sierra <b@mail.example> escreveu:",
        "Il giorno lun 3 mar 2025 alle ore 10:12 Bobby Sierra <b@mail.example> ha scritto:",
        "Op ma 3 mrt 2025 om 10:12 schreef Bobby Sierra <b@mail.example>:",
        "Den mån 3 mars 2025 kl 10:12 skrev Bobby Sierra <b@mail.example>:",
        "pon., 3 mar 2025 o 10:12 Bobby Sierra <b@mail.example> napisał(a):",
        "пн, 3 мар. 2025 г. в 10:12, Bobby Sierra <b@mail.example>:",
        "пн, 3 бер. 2025 р. о 10:12 Bobby Sierra <b@mail.example> пише:",
        "Bobby Sierra <b@mail.example>, 3 Mar 2025 Pzt, 10:12 tarihinde şunu yazdı:",
        "Bobby Sierra <b@mail.example> 于2025年3月3日周一 10:12写道：",
        "2025年3月3日(月) 10:12 Bobby Sierra <b@mail.example>:",
        "2025년 3월 3일 (월) 오전 10:12, Bobby Sierra <b@mail.example>님이 작성:",
        "Pada Sen, 3 Mar 2025 pukul 10.12 Bobby Sierra <b@mail.example> menulis:"
      })
  void what_is_answered_is_its_writers_in_many_languages(String wrote) {
    Reading reading = Heard.in(ExhibitKind.MESSAGES, MAIL + "\n" + wrote + "\n\nmy own words\n");
    assertThat(Heard.lines(reading).getLast())
        .startsWith("SUBJECT Bobby Sierra")
        .endsWith(": my own words");
  }

  @Test
  void what_an_answer_quotes_is_the_ones_whom_it_names() {
    String wrote = "\nOn Mon, Mar 3, 2025 at 10:12 AM Ana <ana@firm.example> wrote:\n> verified\n";
    assertThat(Heard.lines(ExhibitKind.MESSAGES, MAIL + wrote).getLast())
        .isEqualTo("OTHER Ana <ana@firm.example>: verified");
  }

  @Test
  void what_is_quoted_above_a_chat_makes_no_mail_of_it() {
    String quoted = "On Mon, Mar 3, 2025 at 10:12 AM HR <hr@firm.example> wrote:\n> verified\n\n";
    String chat = "[18/03/2025, 09:12:40] Bobby Sierra: pay my friend\n";
    assertThat(Heard.in(ExhibitKind.MESSAGES, quoted + chat).format()).isEqualTo("chat");
  }

  @Test
  void a_sentence_with_a_year_and_a_colon_is_no_mail() {
    assertThat(
            Heard.lines(
                ExhibitKind.MESSAGES, "In 2023 I wrote:\n\nnothing at all\n\nIn 2024 this:\nmuch"))
        .allMatch(line -> line.startsWith("SUBJECT null"));
  }

  @Test
  void a_mail_that_is_pasted_into_a_chat_is_a_message_of_the_chat() {
    String chat = "[18/03/2025, 09:12:40] Bobby Sierra: this came\n\n" + MAIL;
    assertThat(voices(ExhibitKind.MESSAGES, chat)).singleElement().asString().contains("pay my");
  }

  @Test
  void a_chat_that_is_pasted_into_a_mail_is_a_part_of_the_mail() {
    Reading reading =
        Heard.in(ExhibitKind.MESSAGES, "FYI\n\n" + MAIL + "\n[18/03/2025, 09:12:40] Ana: ok\n");
    assertThat(reading.format()).isEqualTo("mail");
  }

  @Test
  void dates_on_lines_of_their_own_make_no_mail_of_a_resume() {
    String resume =
        "Bobby Sierra\nExperience\nHarrow\nFrom: Jan 2019\nTo: Mar 2021\nSkills\nEducation\n";
    assertThat(Heard.in(null, resume).kind()).isEqualTo(ExhibitKind.RESUME);
  }

  private static List<String> voices(ExhibitKind kind, String text) {
    Reading reading = Heard.in(kind, text);
    return reading.utterances().stream()
        .filter(said -> said.speaker() != null)
        .map(said -> said.role() + " " + reading.words(said))
        .toList();
  }
}
