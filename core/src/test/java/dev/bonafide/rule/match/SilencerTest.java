package dev.bonafide.rule.match;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bonafide.rule.RuleBook;
import dev.bonafide.rule.Trial;
import dev.bonafide.rule.file.RuleSource;
import java.util.List;
import org.junit.jupiter.api.Test;

class SilencerTest {
  private static final String RULE =
      """
      title: Has a stranger's machine reached
      id: equipment-x
      group: equipment
      status: stable
      strength: strong
      applies-to: [candidate]
      why: A lent machine hides who works.
      innocent: [A help desk]
      ask: {question: Who sits there?, good: The owner, bad: Nobody}
      sources: [a source]
      when: {says: "connect (a|your) wallet|install a program"}
      unless: [disowned]
      """;

  private static void hold(String examples) {
    hold(RULE, examples);
  }

  private static void hold(String rule, String examples) {
    RuleBook book =
        RuleBook.read(
            List.of(
                new RuleSource("equipment/equipment-x.yaml", rule + examples),
                new RuleSource(
                    "words/context/negation.yaml", "en: [not, never, won't, don't, nobody]"),
                new RuleSource("words/context/asking.yaml", "en: [ask, make]"),
                new RuleSource("words/context/or.yaml", "en: [or, nor]"),
                new RuleSource("words/context/turning.yaml", "en: [but, just, please, so, want]"),
                new RuleSource("words/context/telling.yaml", "en: [make]"),
                new RuleSource("words/context/nobody.yaml", "en: [\"no\", nobody]"),
                new RuleSource("words/context/needing.yaml", "en: [need, needs, want]"),
                new RuleSource("words/context/others.yaml", "en: [people, anyone]"),
                new RuleSource("words/context/impostor.yaml", "en: [impostor, impostors]"),
                new RuleSource("words/context/heading.yaml", "en: [things, what]"),
                new RuleSource("words/context/trailing.yaml", "en: [you, for, to, do]"),
                new RuleSource("words/context/ordering.yaml", "en: [send, connect, install]")),
            List.of());
    assertThat(Trial.all(book)).isNotEmpty().allMatch(Trial::holds);
  }

  @Test
  void a_part_of_a_rule_is_silenced_by_what_silences_the_rule_and_by_more() {
    String parts =
        """
        when:
          any:
            - says: "connect (a|your) wallet"
            - says: "install a program"
              unless: [negated, {says: at the office}]
        unless: [{says: to play}]
        """;
    hold(
        RULE.substring(0, RULE.indexOf("when:")) + parts,
        """
        fires:
          - connect your wallet at the office
          - never connect your wallet
          - install a program
        silent:
          - install a program at the office
          - never install a program
          - install a program to play
          - connect your wallet to play
        """);
  }

  @Test
  void a_list_of_what_nobody_asks_for_is_disowned_to_its_end() {
    hold(
        """
        fires:
          - connect your wallet
          - install a program
        silent:
          - We won't ask you to pay for anything, connect a wallet, install a program, or send a scan
          - Nobody at our firm will ever ask you to pay or connect your wallet
        """);
  }

  @Test
  void asking_is_disowned_as_a_part_of_a_list() {
    hold(
        """
        fires:
          - We will never lie, ask for me and install a program, or lose the slot
          - We will never lie, ask me to install a program or write to me
          - We will never lie, but ask you to install a program, or send a scan
          - We will never lie, send a scan, ask us to install a program, or lose the slot
          - We pay you well and never late, ask us to install a program, or lose the slot
          - Ask us to install a program, or lose the slot
        silent:
          - We will never pay by check, ask you to install a program, or want your details
          - We won't write to you in a chat, ask anyone to connect a wallet, or call at night
        """);
  }

  @Test
  void a_demand_beside_a_promise_is_heard() {
    hold(
        """
        fires:
          - We never ask you for money, just connect your wallet or send a scan
          - We never ask you for money, connect your wallet today
          - We won't ask for money. Connect your wallet, or lose the slot
          - You will not regret it, connect your wallet or write to me
        silent:
          - we never ask you to connect your wallet
          - hello
        """);
  }

  @Test
  void what_nobody_wants_is_disowned() {
    hold(
        """
        fires:
          - No need to write first, connect your wallet
          - No need for a call connect your wallet
          - Nobody will want to miss it, connect your wallet
          - There is no fee and we want you to connect your wallet
          - Nobody will want your papers but connect your wallet
        silent:
          - Nobody will want money or that you connect your wallet before the offer
          - Nobody here will need you to install a program
        """);
  }

  @Test
  void what_only_impostors_ask_for_is_disowned() {
    hold(
        """
        fires:
          - Anyone who asks why is an impostor, connect your wallet
          - People ask how it works, connect your wallet before the impostors do
          - We ask you to connect a wallet, so that people know you are no impostor
          - People who ask you to wait, just connect your wallet, are impostors
          - People who ask you to connect a wallet are our staff. Others are impostors
        silent:
          - Anyone who will ask you to connect a wallet is an impostor
          - People there who offer a job, or ask you to pay or to connect your wallet for "onboarding", are impostors
        """);
  }

  @Test
  void a_list_after_a_colon_is_disowned_by_its_head() {
    hold(
        """
        fires:
          - connect your wallet
          - install a program
        silent:
          - "Things we will never ask you to do: pay a deposit, connect your wallet, install a program"
          - "Three things no employer needs: a deposit, that you install a program, your password"
          - |-
            What nobody here will ask you to do:
            - pay a deposit
            - connect your wallet
          - |-
            We never ask you to:
            1. pay a deposit
            2) install a program
        """);
  }

  @Test
  void an_order_among_what_is_disowned_is_heard() {
    hold(
        """
        fires:
          - "We never ask for money: connect your wallet"
          - "We never ask twice: install a program or lose the slot"
          - "What nobody will make easier: you connect your wallet"
          - "Things we never ask for: a deposit. Connect your wallet"
          - "Things we never ask for: a deposit, just connect your wallet"
          - "We don't ask for a diploma, send a scan, install a program or write to me"
          - |-
            We never ask for money:
            - connect your wallet
          - |-
            Things we never ask for:
            your money
            - connect your wallet
        silent:
          - hello
          - we never ask you to connect your wallet
        """);
  }

  @Test
  void a_negation_reaches_over_five_words_and_no_further() {
    hold(
        RULE.replace("disowned", "negated"),
        """
        fires:
          - never one two three four five six install a program
          - never, install a program
        silent:
          - never one two three four five install a program
          - never install a program
        """);
  }

  @Test
  void nobody_asks_reaches_over_five_words_and_no_further() {
    hold(
        """
        fires:
          - nobody one two three four five six ask you to install a program
          - install a program
        silent:
          - nobody one two three four five ask you to install a program
          - nobody will ask you to install a program
        """);
  }
}
