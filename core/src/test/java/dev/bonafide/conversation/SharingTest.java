package dev.bonafide.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bonafide.casefile.Citation;
import dev.bonafide.casefile.Role;
import dev.bonafide.conversation.command.Command;
import dev.bonafide.conversation.command.CommandReader;
import dev.bonafide.conversation.tenant.Talk;
import dev.bonafide.identifier.Domain;
import dev.bonafide.identifier.Identifier;
import dev.bonafide.identifier.StatedIdentifier;
import dev.bonafide.sharing.OfferedIndicator;
import dev.bonafide.text.Span;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a reviewer shares of a confirmed case, after they saw exactly what would leave. */
class SharingTest {
  private static final String ADDRESS = "0xfB6916095ca1df60bB79Ce92cE3Ea74c37c5d359";
  private static final Identifier WALLET = StatedIdentifier.of("wallet", ADDRESS).orElseThrow();
  private static final Citation CITED =
      new Citation("chat", 3, "Bo Lund", null, new Span(0, 3), "0xf", null);
  private static final Domain SITE = new Domain("front.example");

  private final Talk talk = new Talk();

  @BeforeEach
  void screen() {
    talk.thread.says("Bo Lund", Role.SUBJECT, "Pay my friend's account.");
    talk.dana("screen");
    talk.desk.isOpen = true;
    offers(WALLET, true);
    offers(SITE, false);
  }

  private void offers(Identifier identifier, boolean isFound) {
    talk.desk.offers.add(new OfferedIndicator(identifier, CITED, isFound));
  }

  private String confirmed() {
    return talk.dana("outcome fraud because the bank said so");
  }

  /** What is to be said to share what is shown. */
  private static String mark(String shown) {
    int at = shown.indexOf("“share ");
    return shown.substring(at + 1, shown.indexOf('”', at));
  }

  @Test
  void nothing_is_offered_where_nobody_made_a_key() {
    talk.desk.isOpen = false;
    assertThat(confirmed()).doesNotContain("Share indicators");
    assertThat(talk.dana("share indicators")).contains("bonafide share key");
    assertThat(talk.dana("withdraw indicators")).contains("bonafide share key");
    assertThat(talk.desk.shared).isEmpty();
  }

  @Test
  void a_case_that_nobody_confirmed_is_not_shared() {
    assertThat(talk.dana("share indicators"))
        .isEqualTo(
            "Only confirmed cases are shared. First record the outcome: “outcome fraud because"
                + " …”.");
    talk.dana("outcome cleared because we met");
    assertThat(talk.dana("share indicators")).contains("Only confirmed cases are shared");
    confirmed();
    String mark = mark(talk.dana("share indicators"));
    talk.dana("undo");
    assertThat(talk.dana(mark)).contains("Only confirmed cases are shared");
    assertThat(talk.desk.shared).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"share indicators", "share 0123abcd", "withdraw indicators"})
  void someone_without_the_right_to_decide_shares_nothing(String words) {
    confirmed();
    talk.thread.rights = Rights.LOOK;
    assertThat(talk.dana(words)).doesNotContain("front", "0xfb");
    assertThat(talk.desk.shared).isEmpty();
  }

  @Test
  void what_nobody_was_shown_is_not_shared() {
    confirmed();
    assertThat(talk.dana("share 0123abcd")).contains("so nothing was shared", "0xfb");
    assertThat(talk.desk.shared).isEmpty();
  }

  @Test
  void what_changed_since_is_shown_again() {
    confirmed();
    String mark = mark(talk.dana("share indicators"));
    offers(new Domain("another.example"), true);
    assertThat(talk.dana(mark)).contains("so nothing was shared", "domain another.example");
    assertThat(talk.desk.shared).isEmpty();
  }

  @Test
  void a_case_without_anything_to_share_says_so() {
    confirmed();
    talk.desk.offers.removeFirst();
    assertThat(talk.dana("share indicators"))
        .contains("Case 1 has nothing to share", "no finding quotes them: 1")
        .doesNotContain("Share exactly these", "front.example");
  }

  @Test
  void confirming_offers_it_and_the_second_word_shares_exactly_what_was_shown() {
    assertThat(confirmed()).contains("Share indicators: say “share indicators”.");
    String shown = talk.dana("share indicators");
    assertThat(shown)
        .contains("Nothing is shared yet")
        .contains("wallet 0xfb 6916 095c a1df 60bb 79ce 92ce 3ea7 4c37 c5d3 59 (from chat, line 3)")
        .contains("Names, email addresses")
        .contains("no finding quotes them: 1")
        .doesNotContain("front.example");
    assertThat(talk.desk.shared).isEmpty();
    assertThat(talk.cases.noted()).contains("id-Dana saw 1 indicators");
    assertThat(talk.dana(mark(shown)))
        .contains("Indicators shared from case 1: 1.")
        .contains("Take them back: say “withdraw indicators”.");
    assertThat(talk.desk.shared).containsExactly("1 " + WALLET.value() + " by id-Dana");
    assertThat(talk.dana("withdraw indicators")).contains("taken back from case 1: 1.");
    assertThat(talk.desk.shared).isEmpty();
    assertThat(talk.dana("withdraw indicators"))
        .isEqualTo(
            "Nothing was taken back: every indicator shared from case 1, if any, is also shared"
                + " from another case.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"share", "share it", "share 0123abc", "share indicators of case 12"})
  void what_only_begins_so_shares_nothing(String words) {
    assertThat(CommandReader.read(words)).isNotInstanceOf(Command.Share.class);
  }

  @Test
  void what_somebody_quotes_shares_nothing() {
    assertThat(CommandReader.read("“share indicators”")).isEqualTo(new Command.Unclear());
    assertThat(CommandReader.read("> withdraw indicators")).isEqualTo(new Command.Unclear());
  }
}
