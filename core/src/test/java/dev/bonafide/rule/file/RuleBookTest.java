package dev.bonafide.rule.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.bonafide.casefile.CaseFile;
import dev.bonafide.casefile.ExhibitKind;
import dev.bonafide.casefile.SubjectKind;
import dev.bonafide.check.Outcome;
import dev.bonafide.check.RedFlag;
import dev.bonafide.check.Strength;
import dev.bonafide.rule.ExampleCase;
import dev.bonafide.rule.PreparedRules;
import dev.bonafide.rule.RuleBook;
import dev.bonafide.rule.Trial;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RuleBookTest {
  private static final String CARD =
      """
      title: Wants to be paid through someone else's account
      id: payment-third-party-payee
      group: payment
      status: stable
      strength: strong
      applies-to: [candidate]
      why: Wages that go to somebody else's account are how money leaves a front.
      innocent: [A spouse's account, if the candidate cannot open one]
      ask: {question: Whose account is it?, good: Names the holder, bad: Changes it again}
      sources: ["FBI IC3 PSA, 23 July 2025"]
      """;

  private static final RuleSource PAYEE =
      new RuleSource(
          "words/third-payee.yaml", "en: [my friend's, my cousin's account, a friend of mine]");
  private static final RuleSource NEGATION =
      new RuleSource("words/context/negation.yaml", "en: [not, never, don't]");

  private static RuleBook book(String when) {
    return RuleBook.read(
        List.of(
            new RuleSource("payment/payment-third-party-payee.yaml", CARD + when), PAYEE, NEGATION),
        List.of());
  }

  @Test
  void a_rule_in_no_folder_is_refused_as_it_has_no_group() {
    RuleSource rule =
        new RuleSource(
            "payment-third-party-payee.yaml",
            CARD.replace("group: payment\n", "")
                + "when: {says: pay}\nfires: [pay, pay me]\nsilent: [a, b]\n");
    assertThatThrownBy(() -> RuleBook.read(List.of(rule), List.of()))
        .isInstanceOf(BrokenRules.class)
        .hasMessageContaining("the file is in no group's folder");
  }

  @Test
  void a_rules_id_and_group_are_its_files_name_and_folder() {
    RuleSource rule =
        new RuleSource(
            "payment/payment-another.yaml",
            CARD.replaceAll("(?m)^(id|group): .*\n", "")
                + "when: {says: pay}\nfires: [pay, pay me]\nsilent: [a, b]\n");
    RedFlag flag = RuleBook.read(List.of(rule), List.of()).rules().getFirst().flag();
    assertThat(flag.id()).isEqualTo("payment-another");
    assertThat(flag.group()).isEqualTo("payment");
  }

  @Test
  void examples_that_hold_are_told_from_those_that_do_not() {
    RuleBook book =
        book(
            """
            when:
              near: [send|pay|transfer, "{THIRD-PAYEE}"]
              within: 6-words
            unless: [quoted, negated]
            fires:
              - could you send the salary to my friend's Payoneer, mine is limited
              - "Please pay\\nand to my cousin's account"
              - I don't mind, transfer it to a friend of mine
            silent:
              - I use Payoneer, the account is in my own name
              - never send it to my friend's account
              - he wrote "send it to my friend's account" and we laughed
              - send me the plan for the meeting of next week and let me speak of my friend's cat
            """);
    assertThat(Trial.all(book)).hasSize(7).allMatch(Trial::holds);
  }

  @Test
  void a_note_is_read_where_only_notes_are_looked_into() {
    RuleBook book =
        book(
            """
            when: {noted: left the call}
            fires: ["He left the call when I asked", "note: then she left the call"]
            silent: ["subject: I left the call", "He stayed"]
            """);
    assertThat(Trial.all(book)).allMatch(Trial::holds);
  }

  @Test
  void only_the_reviewers_own_note_leaves_a_finding_weak() {
    RuleBook book =
        book(
            """
            when: {noted: left the call}
            demote-when: {noted: seen by me}
            fires: [a, b]
            silent: [c, d]
            """);
    assertThat(strength(book, "note: left the call")).isEqualTo(Strength.STRONG);
    assertThat(strength(book, "note: left the call\nstaff: seen by me")).isEqualTo(Strength.STRONG);
    assertThat(strength(book, "note: left the call\nsubject: seen by me"))
        .isEqualTo(Strength.STRONG);
    assertThat(strength(book, "note: left the call\nnote: ID seen by me")).isEqualTo(Strength.WEAK);
  }

  private static Strength strength(RuleBook book, String example) {
    CaseFile caseFile = ExampleCase.of(example, SubjectKind.CANDIDATE, ExhibitKind.NOTE);
    return ((Outcome.Finding) book.of(caseFile).getFirst().look(caseFile)).strength();
  }

  @Test
  void an_answer_is_taken_back_on_its_line_or_before_the_other_sides_eyes_only() {
    RuleBook book =
        book(
            """
            when:
              asked: your camera
              answered: {any: broken, not: I can}
            fires:
              - "other: your camera please\\nsubject: it is broken\\nsubject: I can show it now"
              - "other: your camera please\\nsubject: it is broken"
            silent:
              - "other: your camera please\\nsubject: it is broken\\nsubject: I can show it now\\nother: ah, there you are"
              - "other: your camera please\\nsubject: it is broken, I can show it by phone"
            """);
    assertThat(Trial.all(book)).allMatch(Trial::holds);
  }

  @Test
  void an_answer_belongs_to_its_request() {
    RuleBook book =
        book(
            """
            when:
              asked: camera on|your camera
              answered: {any: broken|not possible, not: I can}
            fires:
              - "other: could you switch your camera on?\\nsubject: it is broken"
              - "other: your camera please\\nsubject: one moment\\nsubject: not possible today"
            silent:
              - "subject: it is broken"
              - "other: your camera please\\nsubject: broken, but I can join by phone"
            """);
    assertThat(Trial.all(book)).allMatch(Trial::holds);
  }

  @Test
  void so_many_answers_are_counted_each_once() {
    RuleBook book =
        book(
            """
            when:
              told: you said
              answered: another team|long ago
              within: 1-messages
              at-least: 2
            fires:
              - "other: you said eight\\nsubject: another team\\nother: you said so\\nsubject: long ago"
              - "other: you said it\\nsubject: long ago\\nother: and you said no\\nsubject: another team"
            silent:
              - "other: you said eight\\nsubject: another team, long ago"
              - "other: you said eight\\nother: you said nine\\nsubject: long ago"
            """);
    assertThat(Trial.all(book)).allMatch(Trial::holds);
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void two_rules_may_call_words_of_their_own_by_one_name(boolean prepared) {
    String own =
        """
        when: {says: "send it to {whom}"}
        fires: ["send it to %1$s", "do send it to %1$s"]
        silent: ["send it to %2$s", "keep it"]
        words: {whom: {en: [%1$s, "{%1$s-WORDS}"]}}
        """;
    List<RuleSource> sources =
        List.of(
            new RuleSource(
                "payment/payment-third-party-payee.yaml",
                CARD + own.formatted("anna", "bert").replace("anna-WORDS", "THIRD-PAYEE")),
            new RuleSource(
                "payment/payment-to-bert.yaml",
                CARD.replace("payment-third-party-payee", "payment-to-bert")
                    + own.formatted("bert", "anna").replace("bert-WORDS", "THIRD-PAYEE")),
            PAYEE,
            NEGATION);
    RuleBook read = RuleBook.read(sources, List.of());
    RuleBook book =
        prepared ? RuleBook.read(sources, List.of(), PreparedRules.read(read.prepare())) : read;
    assertThat(Trial.all(book)).hasSize(8).allMatch(Trial::holds);
  }

  @Test
  void a_later_class_of_a_name_takes_the_place_of_an_earlier_one_in_any_folder() {
    RuleSource other = new RuleSource("words/payee/third-payee.yaml", "en: [the neighbour's]");
    RuleSource rule =
        new RuleSource(
            "payment/payment-third-party-payee.yaml",
            CARD
                + """
                when: {says: "pay it to {THIRD-PAYEE}"}
                fires: [pay it to the neighbour's account, do pay it to the neighbour's]
                silent: [pay it to my friend's account, pay it to my own account]
                """);
    RuleBook book = RuleBook.read(List.of(PAYEE, rule, NEGATION, other), List.of());
    assertThat(Trial.all(book)).hasSize(4).allMatch(Trial::holds);
  }

  @Test
  void a_class_that_rules_share_cannot_name_words_of_one_rule() {
    RuleSource shared = new RuleSource("words/payee/payee.yaml", "en: [\"{friend}\"]");
    RuleSource rule =
        new RuleSource(
            "payment/payment-third-party-payee.yaml",
            CARD
                + """
                when: {says: "{PAYEE} or {friend}"}
                fires: [a, b]
                silent: [c, d]
                words: {friend: {en: [my friend]}}
                """);
    assertThatThrownBy(() -> RuleBook.read(List.of(shared, rule, NEGATION), List.of()))
        .isInstanceOf(BrokenRules.class)
        .hasMessageContaining("no word class is called {friend}")
        .hasMessageContaining("rules/words/payee/payee.yaml:1:");
  }

  @ParameterizedTest
  @ValueSource(strings = {"[", "{a: ", "- "})
  void a_file_nested_without_end_is_refused_and_not_walked(String level) {
    RuleSource deep = new RuleSource("payment/deep.yaml", level.repeat(40_000));
    assertThatThrownBy(() -> RuleBook.read(List.of(deep, NEGATION), List.of()))
        .isInstanceOf(BrokenRules.class)
        .hasMessageContaining("more than 24 levels deep")
        .hasMessageContaining("rules/payment/deep.yaml:1:");
  }

  @Test
  void word_classes_that_name_each_other_without_end_are_refused() {
    List<RuleSource> files = new ArrayList<>(List.of(NEGATION));
    IntStream.range(0, 5_000)
        .mapToObj(
            each ->
                new RuleSource(
                    "words/class-%s.yaml".formatted(letters(each)),
                    "en: [\"{CLASS-%s}\"]".formatted(letters(each + 1).toUpperCase(Locale.ROOT))))
        .forEach(files::add);
    files.add(
        new RuleSource(
            "payment/payment-third-party-payee.yaml",
            CARD
                + """
                when: {says: "{CLASS-AAA}"}
                fires: [a, b]
                silent: [c, d]
                """));
    assertThatThrownBy(() -> RuleBook.read(files, List.of()))
        .isInstanceOf(BrokenRules.class)
        .hasMessageContaining("word classes refer to each other over more than 16");
  }

  /** A number in three letters. */
  private static String letters(int number) {
    return IntStream.of(number / 676, number / 26 % 26, number % 26)
        .mapToObj(each -> String.valueOf((char) ('a' + each)))
        .collect(Collectors.joining());
  }
}
