package dev.bonafide.reading.speaker;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bonafide.casefile.Attribution;
import dev.bonafide.casefile.Attribution.Grounds;
import dev.bonafide.casefile.CaseFile;
import dev.bonafide.casefile.Exhibit;
import dev.bonafide.casefile.ExhibitKind;
import dev.bonafide.casefile.MessageTurn;
import dev.bonafide.casefile.Role;
import dev.bonafide.casefile.SubjectKind;
import dev.bonafide.casefile.Utterance;
import dev.bonafide.reading.CaseReader;
import dev.bonafide.reading.Readers;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SubjectSearchTest {
  private static final String SPACED =
      """
      Dana Holt  9:40 AM
      Where shall we send the laptop?

      Bobby Sierra  9:41 AM
      To my cousin please, I am away.
      """;

  @Test
  void nobody_is_taken_where_nothing_tells_who_of_two_is_vetted() {
    CaseFile read = read(null, chat(SPACED));
    assertThat(told(read).isOpen()).isTrue();
    assertThat(told(read).choices()).containsExactlyInAnyOrder("Bobby Sierra", "Dana Holt");
  }

  @Test
  void each_of_them_is_tried() {
    assertThat(read(null, chat(SPACED)).ways().map(SubjectSearchTest::said))
        .containsExactlyInAnyOrder(
            List.of("Where shall we send the laptop?"), List.of("To my cousin please, I am away."));
  }

  @Test
  void where_nobody_says_more_than_links_each_is_tried_and_nobody_asked_about() {
    CaseFile read =
        read(
            null,
            chat(
                """
                Dana Holt  9:40 AM
                https://jobs.example/apply/1

                Bobby Sierra  9:41 AM
                look https://profiles.example/in/bobby
                """));
    assertThat(told(read).grounds()).isEqualTo(Grounds.LINKS);
    assertThat(told(read).choices()).isEmpty();
    assertThat(read.ways().map(SubjectSearchTest::said))
        .containsExactlyInAnyOrder(
            List.of("https://jobs.example/apply/1"),
            List.of("look https://profiles.example/in/bobby"));
  }

  @Test
  void a_name_that_nobody_in_the_talk_has_leaves_it_open() {
    CaseFile read = read("Roberto Sanchez", chat(SPACED));
    assertThat(told(read).choices()).containsExactlyInAnyOrder("Bobby Sierra", "Dana Holt");
    assertThat(said(read)).isNotEmpty();
  }

  @Test
  void a_given_name_tells() {
    CaseFile read = read("Bobby Sierra", chat(SPACED));
    assertThat(told(read))
        .isEqualTo(new Attribution("Bobby Sierra", Grounds.NAMED, List.of()))
        .satisfies(told -> assertThat(told.isCertain()).isTrue());
    assertThat(read.otherwise()).isEmpty();
  }

  @Test
  void lines_of_names_and_colons_are_no_one_persons_words() {
    CaseFile read =
        read(null, chat("Ana: hello\nJon: where is the laptop?\nAna: at my cousin's\nJon: I see"));
    assertThat(told(read).choices()).containsExactlyInAnyOrder("Ana", "Jon");
    assertThat(read.ways().map(SubjectSearchTest::said))
        .contains(List.of("hello", "at my cousin's"), List.of("where is the laptop?", "I see"));
  }

  @Test
  void names_over_times_are_no_one_persons_words() {
    String stacked =
        "Ana Ruiz\n9:40 AM\nhello you\n\nJon Ek\n9:41 AM\nwhere is it?\n\nAna Ruiz\n9:45 AM\nhere";
    assertThat(told(read(null, chat(stacked))).choices())
        .containsExactlyInAnyOrder("Ana Ruiz", "Jon Ek");
  }

  @Test
  void a_program_that_reminds_of_something_once_is_not_taken_first() {
    String talk =
        """
        [10:02] Dana: where do you live?
        [10:03] Bobby: in Turin, and you?
        [10:04] Dana: in Ghent. When can you start?
        [10:05] BOT reminder: stand-up in an hour
        [10:06] Bobby: on Monday
        [10:07] Bobby: or before
        """;
    assertThat(told(read(null, chat(talk))).label()).isEqualTo("Bobby");
  }

  @Test
  void what_one_person_wrote_is_theirs() {
    assertThat(read(null, chat("Rent me your account.\nI pay well.")).subject().attribution())
        .isNull();
    assertThat(read(null, chat("Ana  9:40 AM\nhello")).subject().attribution()).isNull();
  }

  @Test
  void a_form_with_fields_is_no_talk() {
    String form = "Role: Engineer\nSalary: 5k\nPlace: remote\nContact: on Telegram";
    assertThat(read(null, chat(form)).subject().attribution()).isNull();
  }

  @Test
  void headers_without_a_blank_line_between_are_each_somebodys() {
    CaseFile read = read("Bobby Sierra", chat(SPACED.replace("\n\n", "\n")));
    assertThat(said(read)).containsExactly("To my cousin please, I am away.");
    assertThat(told(read(null, chat(SPACED.replace("\n\n", "\n")))).isOpen()).isTrue();
  }

  @Test
  void the_one_whose_name_is_on_the_resume_is_the_candidate() {
    CaseFile read =
        read(
            null,
            chat(SPACED),
            new Exhibit("cv.txt", ExhibitKind.RESUME, RESUME, null, null, false));
    assertThat(told(read)).isEqualTo(new Attribution("Bobby Sierra", Grounds.RESUME, List.of()));
    assertThat(said(read)).contains("To my cousin please, I am away.");
  }

  @Test
  void whom_the_other_one_greets_by_name_is_the_one() {
    CaseFile read =
        read(
            "Roberto Sanchez",
            chat("kx77  9:40 AM\nanything new?\n\nDana Holt  9:41 AM\nHi Roberto, not yet.\n"));
    assertThat(told(read)).isEqualTo(new Attribution("kx77", Grounds.GREETED, List.of()));
  }

  @Test
  void a_greeting_among_three_tells_of_nobody() {
    CaseFile read =
        read(
            "Roberto Sanchez",
            chat(
                "kx77  9:40 AM\nnew?\n\nDana Holt  9:41 AM\nHi Roberto, no.\n\nJon Ek  9:42 AM\nok"));
    assertThat(told(read).isOpen()).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "Иван Петренко, Ivan Petrenko",
    "Ivan Petrenko, Іван Петренко",
    "Юлия Щербакова, Yuliya Shcherbakova",
    "Γιώργος Νικολάου, Giorgos Nikolaou",
    "Jurgen Muller, Jürgen Müller",
    "Juergen Mueller, Jürgen Müller",
    "Łukasz Żak, Lukasz Zak",
    "Tobi, Tobias Renner",
    "Tobi Renner, Tobias Renner",
  })
  void other_letters_and_short_forms_are_the_name(String label, String name) {
    CaseFile read = read(name, chat(SPACED.replace("Bobby Sierra", label)));
    assertThat(told(read).label()).isEqualTo(label);
    assertThat(told(read).isOpen()).isFalse();
    assertThat(said(read)).containsExactly("To my cousin please, I am away.");
  }

  @ParameterizedTest
  @CsvSource({
    "Bobby S., Bobby Sierra",
    "Bobby Sierra, Bobby S.",
    "B. Sierra, Bobby Sierra",
    "bsierra, Bobby Sierra",
    "bobby.sierra@mail.example, Bobby Sierra",
  })
  void initials_handles_and_addresses_are_the_name(String label, String name) {
    CaseFile read = read(name, chat(SPACED.replace("Bobby Sierra", label)));
    assertThat(told(read)).isEqualTo(new Attribution(label, Grounds.NAMED, List.of()));
  }

  @ParameterizedTest
  @CsvSource({"Ivan Sidorov, Иван Петренко", "Tom, Tobias Renner", "To, Tobias Renner"})
  void another_name_is_not_taken_for_it(String label, String name) {
    assertThat(told(read(name, chat(SPACED.replace("Bobby Sierra", label)))).isOpen()).isTrue();
  }

  @Test
  void two_who_may_be_meant_by_a_short_form_are_asked_about() {
    String two = SPACED.replace("Bobby Sierra", "Alex").replace("Dana Holt", "Alexa");
    assertThat(told(read("Alexander Roth", chat(two))).isOpen()).isTrue();
  }

  @Test
  void who_signs_with_the_name_is_the_one() {
    CaseFile read =
        read(
            "Roberto Sanchez",
            chat("kx77  9:40 AM\nI can start on Monday.\nRoberto\n\nDana Holt  9:41 AM\nGood.\n"));
    assertThat(told(read)).isEqualTo(new Attribution("kx77", Grounds.SIGNED, List.of()));
  }

  @Test
  void who_asks_the_one_who_made_the_copy_about_their_work_is_not_taken_for_the_candidate() {
    String talk =
        """
        Ro Vale: Did you get the job at your library?
        Me: Yes, I start in April.
        Ro Vale: And will they pay you?
        Me: I get paid every month.
        """;
    assertThat(told(read(null, chat(talk))).choices()).containsExactlyInAnyOrder("Ro Vale", "Me");
  }

  @Test
  void who_is_left_beside_the_one_who_made_the_copy_is_vetted() {
    CaseFile read = read(null, chat(SPACED.replace("Dana Holt", "You")));
    assertThat(told(read)).isEqualTo(new Attribution("Bobby Sierra", Grounds.LEFT_OVER, List.of()));
  }

  @Test
  void who_is_left_is_nobody_else_than_the_name_says() {
    CaseFile read = read("Roberto Sanchez", chat(SPACED.replace("Dana Holt", "You")));
    assertThat(told(read).isOpen()).isTrue();
  }

  @Test
  void members_who_talk_beside_a_resume_are_not_asked_about() {
    CaseFile read =
        read(
            null,
            thread("Dana", "Jon"),
            new Exhibit("cv.txt", ExhibitKind.RESUME, RESUME, null, null, false));
    assertThat(read.subject().attribution()).isNull();
  }

  @Test
  void where_nothing_but_members_words_is_there_one_of_them_may_be_named() {
    assertThat(told(read(null, thread("Dana", "Jon"))).choices()).contains("Dana", "Jon");
    assertThat(said(read("Jon", thread("Dana", "Jon")))).containsExactly("words of Jon");
  }

  @Test
  void no_member_is_held_for_the_subject_beside_a_chat_of_others() {
    CaseFile read =
        read(
            null,
            thread("Dana"),
            Exhibit.of(
                "shots",
                null,
                "Bobby: It is easy.\nYou: What is it?\nBobby: Not much.\n\n"
                    + "Bobby: You buy a computer.\nYou: Why?\nBobby: They want it."));
    assertThat(told(read)).isEqualTo(new Attribution("Bobby", Grounds.LEFT_OVER, List.of()));
  }

  @Test
  void whom_the_platform_calls_the_subject_no_name_changes() {
    Exhibit thread =
        Exhibit.ofTurns(
            "thread",
            List.of(
                new MessageTurn("Bo", null, Role.SUBJECT, "hello"),
                new MessageTurn("Dana", null, Role.OTHER, "hi")));
    assertThat(said(read("Dana", thread))).containsExactly("hello");
  }

  private static final String RESUME =
      "Bobby Sierra\nToronto, Canada\n\nEXPERIENCE\nEngineer, Acme, 2019 - 2021\n\nEDUCATION\nBSc";

  private static Exhibit thread(String... members) {
    return Exhibit.ofTurns(
        "thread",
        Stream.of(members)
            .map(who -> new MessageTurn(who, null, Role.OTHER, "words of " + who))
            .toList());
  }

  private static Exhibit chat(String text) {
    return Exhibit.of("chat.txt", ExhibitKind.MESSAGES, text);
  }

  private static CaseFile read(@Nullable String name, Exhibit... exhibits) {
    return new CaseReader(new Readers(List.of()))
        .read(SubjectKind.CANDIDATE, name, List.of(), Arrays.asList(exhibits));
  }

  private static Attribution told(CaseFile caseFile) {
    return Objects.requireNonNull(caseFile.subject().attribution());
  }

  private static List<String> said(CaseFile caseFile) {
    return caseFile.readings().stream()
        .flatMap(
            reading ->
                reading.utterances().stream()
                    .filter(said -> said.role() == Role.SUBJECT)
                    .map((Utterance said) -> reading.words(said)))
        .toList();
  }
}
