package dev.bonafide.bot;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bonafide.proof.CaseProver;
import dev.bonafide.testkit.dns.FakeDns;
import dev.bonafide.testkit.slack.FakeSlack;
import dev.bonafide.testkit.slack.workspace.Said;
import dev.bonafide.testkit.telegram.Person;
import java.io.IOException;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * A letter that asks for a proof can be copied out of a chat, and what it proves is told of on the
 * card.
 */
class ProofsInChatsTest {
  private static final Pattern CODE = Pattern.compile("bonafide-[a-z2-9]{32}");
  private static final String PITCH =
      "You buy one computer and keep it at home. You install AnyDesk, I work on it every day."
          + " Write to lena@northwind.example";
  private static final List<String> PITCHES = List.of(PITCH, "I pay you for it every week");
  private static final String ON_THE_CARD =
      ": control of the domain northwind.example, not identity.";
  private static final String NOTHING = "This says nothing about anyone.";

  private FakeDns dns;

  @BeforeEach
  void start() throws IOException {
    dns = new FakeDns();
  }

  @AfterEach
  void stop() {
    dns.close();
  }

  private CaseProver prover() {
    Settings settings =
        new Settings(Map.of("BONAFIDE_DNS", "true", "BONAFIDE_DNS_SERVER", dns.address()));
    return CaseProver.of(
        Extensions.of(settings, InstantSource.system()).proofSites(), Shipped.DISTRIBUTION.rules());
  }

  private static String code(String letter) {
    return CODE.matcher(letter).results().map(MatchResult::group).findFirst().orElseThrow();
  }

  private final class InSlack implements AutoCloseable {
    private final SlackTalk talk = new SlackTalk(prover());
    private final String thread;

    InSlack() {
      String chat = "```Lena Moss: " + PITCH + "```";
      thread = talk.slack().says(SlackTalk.CLOSED, SlackTalk.BEN, chat, null);
      var _ = talk.screened(thread);
    }

    /** What Ada is answered in the thread, without what keeps Slack from making links of it. */
    String says(String words) {
      List<String> before = talk.posts(thread).stream().map(Said::ts).distinct().toList();
      String named = "<@" + FakeSlack.BOT_USER + "> " + words;
      talk.slack().mention(SlackTalk.CLOSED, SlackTalk.ADA, named, thread);
      talk.await(() -> !answers(before).isEmpty() && talk.isIdle());
      return String.join("\n", answers(before)).replace("[.]", ".");
    }

    private List<String> answers(List<String> before) {
      return talk.posts(thread).stream()
          .filter(one -> !before.contains(one.ts()))
          .map(talk::standing)
          .distinct()
          .toList();
    }

    @Override
    public void close() {
      talk.close();
    }
  }

  @Test
  void in_slack_a_record_of_a_domain_is_on_the_card() {
    try (InSlack slack = new InSlack()) {
      String code = code(slack.says("prove domain northwind.example"));
      assertThat(slack.says("check proof")).contains("is not there yet", NOTHING);
      dns.record("_bonafide.northwind.example", code);
      assertThat(slack.says("check proof")).contains("controls the domain northwind.example");
      assertThat(slack.says("last")).contains(ON_THE_CARD);
    }
  }

  /** A name or an address that was broken up would be useless to who receives the letter. */
  @Test
  void a_letter_can_be_copied_as_it_is_and_leads_nowhere() throws Exception {
    String ask = "prove domain northwind.example";
    String record = "with the name _bonafide.northwind.example and";
    try (InSlack slack = new InSlack()) {
      assertThat(slack.says(ask))
          .containsPattern("```Hello, [^`]+" + record + "[^`]+bonafide-[^`]+```");
    }
    Person ada = new Person(1_001, "Ada", "en");
    try (TelegramTalk talk = new TelegramTalk(ada, prover())) {
      talk.forward("Lena Moss", PITCHES);
      talk.answers();
      long _ = talk.people().text(ada, ask);
      assertThat(talk.answers().getLast().html())
          .containsPattern("<pre>Hello, [^<]+" + record + "[^<]+bonafide-[^<]+</pre>");
    }
    try (DiscordTalk talk = new DiscordTalk(new SharedFiles(TestLimits.UNHURRIED), prover())) {
      var _ = talk.picked(PITCH);
      assertThat(talk.askedByMember("prove", Map.of("what", "northwind.example")).toString())
          .containsPattern("```.nHello, [^`]+" + record + "[^`]+bonafide-[^`]+```");
    }
  }
}
