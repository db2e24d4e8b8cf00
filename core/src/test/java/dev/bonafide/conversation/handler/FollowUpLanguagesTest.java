package dev.bonafide.conversation.handler;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bonafide.casefile.Role;
import dev.bonafide.conversation.tenant.Talk;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What someone says below a verdict in a language of fourteen. */
class FollowUpLanguagesTest {
  private final Talk talk = new Talk();

  @BeforeEach
  void somebody_says_something_suspicious() {
    talk.thread
        .says("Dana", Role.OTHER, "How shall we pay you?")
        .says("Bo", Role.SUBJECT, "Please pay my friend's account, mine is limited.");
  }

  /** No file of words is for these languages; their examples teach enough. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "bunu neye dayanarak söylüyorsun | It hides who is there.",
        "adaya başka ne sorsak | Whose account is it",
        "tolong ringkas untuk atasan saya | Ask first.",
        "bagian apa yang belum kamu periksa | All the evidence was read.",
        "ما هي الأسئلة التي نطرحها عليه | Whose account is it",
        "ترجمها إلى الإنجليزية | I do not write, translate, or send texts",
        "यह किस आधार पर कहा | It hides who is there.",
        "ise hindi mein likh do | I do not write, translate, or send texts",
        "who of us has opened this one | The bot stores what you submit",
        "poproszę to po polsku | I do not write, translate, or send texts",
        "what was left out of your check | All the evidence was read."
      })
  void it_understands_who_writes_in_fourteen_languages(String words, String answer) {
    talk.dana("screen");
    assertThat(talk.dana(words)).contains(answer);
    assertThat(talk.cases.all()).hasSize(1);
    assertThat(talk.latest().entries()).hasSize(2);
  }
}
