package dev.bonafide.consultation.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bonafide.casefile.CaseFile;
import dev.bonafide.casefile.Exhibit;
import dev.bonafide.casefile.ExhibitKind;
import dev.bonafide.casefile.SubjectKind;
import dev.bonafide.consultation.Layout;
import dev.bonafide.consultation.Particular;
import dev.bonafide.consultation.Tongue;
import dev.bonafide.reading.CaseReader;
import dev.bonafide.reading.Readers;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What SECURITY.md promises to keep from language models, over scripts, layouts and kinds. */
class KeptFromModelsTest {
  private static final String OTHER = "Tobias Renner";
  private static final List<String> OWN =
      List.of(
          "I rebuilt the ledger service in the first year and kept the notes",
          "We moved the jobs to a queue after that, it took three weeks",
          "The office is on the third floor, and the team sits together",
          "Sure, see you on Thursday then");

  /** What is said, what of it must not be read, and what another says with it. */
  private static final String[][] TOLD = {
    {
      "my name is Roswitha Kern by the way",
      "Roswitha, Kern",
      "thanks, we have Roswitha on the list"
    },
    {"everyone calls me Zazie", "Zazie", "fine, zazie it is"},
    {"please call me Bobbert", "Bobbert", "sure, that is Bobbert's desk then"},
    {"i'm Quentin, from the lab", "Quentin", "and Quentin is where"},
    {"this is Odalys from the front desk", "Odalys", "thanks Odalys, bye"},
    {"Hi Leokadia, did you get it", "Leokadia", "Leokadia did, yes"},
    {"Dear Mr. Abernathy, the file is here", "Abernathy", "tell abernathy it came"},
    {"Ich heiße Wiebke Thoms", "Wiebke, Thoms", "Wiebkes Karte ist da"},
    {"Меня зовут Глафира", "Глафир", "Передайте Глафире ключ"},
    {"зовите меня Сеня", "Сен", "у Сени всё есть"},
    {"me llamo Eulalia Prats", "Eulalia, Prats", "vale, Eulalia"},
    {"Je m'appelle Maëlle", "Maëlle", "d'accord Maëlle"},
    {"mam na imię Bożena", "Bożen", "zapytaj Bożeny o to"},
    {"benim adım Tülin", "Tülin", "Tülin'in kartı hazır"},
    {"我叫李小龙，你好", "小龙", "小龙你好"},
    {"鈴木一郎と申します", "鈴木, 一郎", "鈴木さん、どうぞ"},
    {"제 이름은 박지훈입니다", "지훈", "지훈씨 반갑습니다"},
    {"اسمي سلمى", "سلمى", "مرحبا سلمى"},
    {"שמי נועה", "נועה", "תודה נועה"},
    {"ฉันชื่อ มาลี ค่ะ", "มาลี", "คุณมาลีคะ"},
    {"मेरा नाम सुनीता है", "सुनीता", "सुनीता जी नमस्ते"},
    {"tôi tên là Phượng", "Phượng", "chào Phượng nhé"},
    {"με λένε Δήμητρα", "Δήμητρ", "γεια σου Δήμητρα"},
  };

  @Test
  void no_name_of_a_writer_is_sent_however_a_chat_is_laid_out() {
    List<String> leaks = new ArrayList<>();
    for (Tongue tongue : Tongue.all()) {
      for (Layout layout : Layout.values()) {
        List<String> secrets = new ArrayList<>(tongue.secrets());
        secrets.addAll(List.of("Tobias", "Renner"));
        String sent = sent(null, chat(tongue, layout));
        leaks.addAll(leaked(secrets, sent, tongue.language() + " " + layout));
        String named = sent(tongue.label(), chat(tongue, layout));
        leaks.addAll(leaked(secrets, named, tongue.language() + " " + layout + " named"));
      }
    }
    assertThat(leaks).isEmpty();
  }

  private static String chat(Tongue tongue, Layout layout) {
    StringBuilder chat = new StringBuilder();
    for (int i = 0; i < OWN.size(); i++) {
      String said = tongue.said().get(i % tongue.said().size());
      chat.append(layout.line(tongue.label(), OWN.get(i), 2 * i));
      chat.append(layout.line(OTHER, said, 2 * i + 1));
    }
    return chat.toString();
  }

  @Test
  void nothing_that_reaches_pays_or_numbers_somebody_is_sent() {
    List<String> leaks = new ArrayList<>();
    for (Particular one : Particular.all()) {
      for (Layout layout : List.of(Layout.COLON, Layout.PIPE, Layout.ON_A_LINE, Layout.BRACKETS)) {
        StringBuilder chat = new StringBuilder();
        for (int i = 0; i < OWN.size(); i++) {
          chat.append(layout.line("Ana", OWN.get(i), 2 * i));
          chat.append(layout.line("Tom", i == 1 ? one.sentence() : "Okay, go on", 2 * i + 1));
        }
        leaks.addAll(leaked(one.secrets(), sent(null, chat.toString()), one + " " + layout));
      }
      String alone = sent(null, OWN.getFirst() + ".\n\n" + one.sentence() + "\n");
      leaks.addAll(leaked(one.secrets(), alone, one + " in a text"));
    }
    assertThat(leaks).isEmpty();
  }

  @Test
  void no_name_that_is_given_in_the_text_is_sent() {
    List<String> leaks = new ArrayList<>();
    for (String[] told : TOLD) {
      List<String> secrets = List.of(told[1].split(", "));
      for (Layout layout : Layout.values()) {
        String chat =
            layout.line("Petra", OWN.get(0), 0)
                + layout.line("Jonas", "Okay, go on", 1)
                + layout.line("Petra", told[0], 2)
                + layout.line("Jonas", told[2], 3)
                + layout.line("Petra", OWN.get(1), 4);
        leaks.addAll(leaked(secrets, sent(null, chat), told[0] + " " + layout));
      }
    }
    assertThat(leaks).isEmpty();
  }

  @Test
  void no_name_is_sent_whose_letters_are_set_apart_or_cut() {
    List<String> leaks = new ArrayList<>();
    for (String said :
        List.of(
            "it is M a r i u s here",
            "ask m.a.r.i.u.s about it",
            "ask M-A-R-I-U-S H O L M E N about it",
            "ask Mar\u200Bius or Mar\u00ADius about it",
            "ask Μarius Ηolmen about it",
            "ask Mari-\nus about it",
            "ask ＭＡＲＩＵＳ about it",
            "ask mariusholmen, mholmen or holmen_marius about it",
            "that is Marius's, Marius’ or Holmens desk")) {
      String sent = sent("Marius Holmen", "Marius Holmen: " + OWN.getFirst() + "\nTom: " + said);
      leaks.addAll(
          leaked(
              List.of("marius", "M a r", "m.a.r", "M-A-R", "H O L", "holmen", "us about"),
              sent,
              said));
    }
    assertThat(leaks).isEmpty();
  }

  /** As SECURITY.md says it. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "true | Frobnitz GmbH, 2019 - 2021",
        "true | Frobnitz GmbH, Senior Engineer, 2019 - 2021",
        "true | 2019 - 2021 Frobnitz GmbH",
        "true | Frobnitz GmbH/Senior Engineer, 2019 - 2021",
        "true | Frobnitz GmbH/2019 - 2021/Senior Engineer",
        "true | Senior Engineer/Frobnitz GmbH, 2019 - 2021",
        "false | Senior Engineer, Frobnitz GmbH, 2019 - 2021",
        "false | Senior Engineer at Frobnitz GmbH, 2019 - 2021",
        "false | Frobnitz GmbH - Senior Engineer, 2019 - 2021",
      })
  void the_employers_of_a_resume_that_begin_a_station_are_not_sent(boolean kept, String station) {
    String text =
        "Bobby Quux\n\nExperience\n" + station.replace("/", "\n") + "\n- For Frobnitz I built it\n";
    Exhibit resume = Exhibit.of("cv", ExhibitKind.RESUME, text);
    assertThat(sent(null, resume).contains("Frobnitz")).isNotEqualTo(kept);
  }

  @ParameterizedTest
  @CsvSource({
    "true, I work at Globex Corporation since May",
    "true, I worked for Globex Corporation",
    "true, I am employed by Globex Corporation",
    "false, I used to work for Globex Corporation",
    "false, We at Globex Corporation did it",
  })
  void the_employers_that_the_subject_names_in_so_many_words_are_not_sent(
      boolean kept, String said) {
    String chat = "Ann: Where do you work?\nBob: " + said + "\nAnn: Globex, I see\nBob: Yes\n";
    assertThat(sent("Bob", chat).contains("Globex")).isNotEqualTo(kept);
  }

  /** A model needs it to tell what does not agree. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "from 2019-04-01/2021-08-31 I was there",
        "from 12/05/2024 / 13/05/2024 I was there",
        "between 2019/2020 and 2020/2021",
        "it took 10/12 of 2019 and 09/10 of 2020",
        "at 2026-11-26T12:04:05+01:00 it failed",
        "2026-11-26 12:04:05 / 2026-11-27 13:05:06",
        "it cost 0 100 200 300 in all",
        "we counted 0 1 2 3 4 5 6 7 8 9 and stopped",
        "it cost 11 912 345 672 yen",
        "1000000 / 2000000 requests",
        "0.123/0.456 of them, 120/80 and 1/2",
        "version 8.912.345 and 10.0.26100.1742",
        "release 8-912-345 and build 26100.1742.240904",
        "lodash@4.17.21 and react-dom@18",
        "npm install vue@next typescript@latest",
        "pay 12.50 @ 3 pieces . Come tomorrow",
        "meet @ noon . Bring tea",
        "my telegram account was closed",
        "my telegram crashed, my telegram doesn't start",
        "I saw her on Telegram yesterday.",
        "we talk on Slack regularly, on Discord daily, on Skype instead.",
        "we hire on LinkedIn directly.",
        "they post on Telegram channels, and on Facebook groups.",
        "call me on WhatsApp anytime.",
        "my github is public, my Signal stopped.",
      })
  void what_looks_like_a_contact_and_is_none_stays(String said) {
    String chat = "Petra: " + OWN.getFirst() + "\nJonas: " + said + "\nPetra: Okay, go on\n";
    assertThat(sent(null, chat)).contains("| " + said);
  }

  static List<String> leaked(List<String> secrets, String sent, String where) {
    String lower = sent.toLowerCase(Locale.ROOT);
    return secrets.stream()
        .filter(secret -> lower.contains(secret.toLowerCase(Locale.ROOT)))
        .map(secret -> where + ": " + secret)
        .toList();
  }

  static String sent(@Nullable String name, String text) {
    return sent(name, Exhibit.of("chat.txt", ExhibitKind.MESSAGES, text));
  }

  private static String sent(@Nullable String name, Exhibit exhibit) {
    CaseFile caseFile =
        new CaseReader(new Readers(List.of()))
            .read(SubjectKind.CANDIDATE, name, List.of(), List.of(exhibit));
    return EvidenceSheet.of(caseFile, 60_000).text();
  }
}
