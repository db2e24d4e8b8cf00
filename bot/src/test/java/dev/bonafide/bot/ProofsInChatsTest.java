package dev.bonafide.bot;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import dev.bonafide.bot.proof.ProofSetup;
import dev.bonafide.casefile.CaseHistory;
import dev.bonafide.casefile.Entry;
import dev.bonafide.proof.CaseProver;
import dev.bonafide.testkit.discord.Post;
import dev.bonafide.testkit.dns.FakeDns;
import dev.bonafide.testkit.dns.SigningDomain;
import dev.bonafide.testkit.slack.FakeSlack;
import dev.bonafide.testkit.slack.workspace.Event;
import dev.bonafide.testkit.slack.workspace.Said;
import dev.bonafide.testkit.slack.workspace.SharedFile;
import dev.bonafide.testkit.telegram.Person;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * A letter that asks for a proof can be copied out of a chat. An email that is attached there is
 * fetched from the platform, checked with the key that its domain publishes, and told of on the
 * card.
 */
class ProofsInChatsTest {
  private static final Pattern CODE = Pattern.compile("bonafide-[a-z2-9]{32}");
  private static final String PITCH =
      "You buy one computer and keep it at home. You install AnyDesk, I work on it every day."
          + " Write to lena@northwind.example";
  private static final List<String> PITCHES = List.of(PITCH, "I pay you for it every week");
  private static final String VERIFIED =
      "an email with our code came from lena@northwind.example, signed by its domain";
  private static final String ON_THE_CARD =
      ": control of the email address lena@northwind.example, not identity.";
  private static final String NOTHING = "This says nothing about anyone.";

  private FakeDns dns;
  private SigningDomain northwind;

  @BeforeEach
  void start() throws IOException {
    dns = new FakeDns();
    northwind = SigningDomain.published("northwind.example", dns);
  }

  @AfterEach
  void stop() {
    dns.close();
  }

  private CaseProver prover() {
    Settings settings =
        new Settings(Map.of("BONAFIDE_DNS", "true", "BONAFIDE_DNS_SERVER", dns.address()));
    return new ProofSetup(settings, new GitHubSetup(settings, InstantSource.system()))
        .prover(Shipped.DISTRIBUTION.rules());
  }

  private static String code(String letter) {
    return CODE.matcher(letter).results().map(MatchResult::group).findFirst().orElseThrow();
  }

  /** Without what keeps a platform from making a link of an address. */
  private static String plain(String shown) {
    return shown.replace("\u2060", "");
  }

  private byte[] email(String code) {
    return northwind.email("lena", code, "Here is the code that you asked for.\nLena");
  }

  /** With a word that was not there when it was signed. */
  private byte[] altered(String code) {
    return new String(email(code), StandardCharsets.US_ASCII)
        .replace("Here is", "Hereby is")
        .getBytes(StandardCharsets.US_ASCII);
  }

  private final class InSlack implements AutoCloseable {
    private final SlackTalk talk = new SlackTalk(prover());
    private final String thread;
    private int files;

    InSlack() {
      String chat = "```Lena Moss: " + PITCH + "```";
      thread = talk.slack().says(SlackTalk.CLOSED, SlackTalk.BEN, chat, null);
      var _ = talk.screened(thread);
    }

    /** What Ada is answered in the thread. */
    String says(String words, SharedFile... attached) {
      List<String> before = talk.posts(thread).stream().map(Said::ts).distinct().toList();
      String named = "<@" + FakeSlack.BOT_USER + "> " + words;
      if (attached.length == 0) {
        talk.slack().mention(SlackTalk.CLOSED, SlackTalk.ADA, named, thread);
      } else {
        JsonObject message =
            talk.slack().shares(SlackTalk.CLOSED, SlackTalk.ADA, named, thread, attached);
        var _ = talk.slack().deliver(Event.mention(SlackTalk.CLOSED, message));
      }
      talk.await(() -> !answers(before).isEmpty() && talk.isIdle());
      return String.join("\n", answers(before));
    }

    private List<String> answers(List<String> before) {
      return talk.posts(thread).stream()
          .filter(one -> !before.contains(one.ts()))
          .map(talk::standing)
          .distinct()
          .toList();
    }

    SharedFile file(byte[] email) {
      return SharedFile.hosted("F" + ++files, "code.eml", "message/rfc822", email);
    }

    CaseHistory history() {
      return talk.cases().all().getFirst();
    }

    @Override
    public void close() {
      talk.close();
    }
  }

  @Test
  void in_slack_an_email_that_was_altered_is_refused_with_the_reason() {
    try (InSlack slack = new InSlack()) {
      String code = code(slack.says("prove email lena@northwind.example"));
      assertThat(slack.says("check proof")).contains("I am waiting for the email");
      assertThat(slack.says("check proof", slack.file(altered(code))))
          .contains("I could not accept the email", "its text was changed after it was signed")
          .contains(NOTHING)
          .doesNotContain("Verified on");
      assertThat(slack.says("check proof", slack.file(email("Re: " + code))))
          .contains("its subject is not exactly the code", NOTHING);
      assertThat(slack.history().entries()).noneMatch(Entry.Proved.class::isInstance);
    }
  }

  @Test
  void in_slack_a_file_that_slack_no_longer_has_is_named() {
    try (InSlack slack = new InSlack()) {
      String code = code(slack.says("prove email lena@northwind.example"));
      byte[] email = email(code);
      SharedFile gone =
          new SharedFile(
              "F9", "code.eml", "message/rfc822", () -> email, SharedFile.Sort.TOMBSTONE);
      assertThat(slack.says("check proof", gone))
          .contains("I am waiting for the email")
          .doesNotContain("Verified on");
    }
  }

  @Test
  void in_slack_an_email_that_its_domain_signed_is_on_the_card_and_nowhere_else() {
    try (InSlack slack = new InSlack()) {
      String code = code(slack.says("prove email lena@northwind.example"));
      assertThat(slack.says("check proof", slack.file(email(code)))).contains(VERIFIED);
      assertThat(dns.asked()).containsOnly(northwind.key());
      assertThat(slack.says("last")).contains(ON_THE_CARD);
      assertThat(slack.history().entries())
          .filteredOn(Entry.HandedIn.class::isInstance)
          .as("the email is no evidence")
          .hasSize(1);
    }
  }

  private String inTelegram(TelegramTalk talk, Person by) throws InterruptedException {
    talk.forward("Lena Moss", PITCHES);
    talk.answers();
    long _ = talk.people().text(by, "prove email lena@northwind.example");
    return talk.answers().stream()
        .map(one -> one.text())
        .filter(text -> CODE.matcher(text).find())
        .map(ProofsInChatsTest::code)
        .findFirst()
        .orElseThrow();
  }

  @Test
  void in_telegram_an_altered_email_is_refused_in_the_language_of_who_asks() throws Exception {
    Person ana = new Person(1_002, "Ana", "es");
    try (TelegramTalk talk = new TelegramTalk(ana, prover())) {
      String code = inTelegram(talk, ana);
      long _ = talk.people().document(ana, "code.eml", altered(code), "check proof");
      assertThat(talk.answers().getLast().text())
          .contains("No puedo aceptar el correo como prueba")
          .contains("su texto se cambió después de firmarse. Esto no dice nada de nadie.");
    }
  }

  @Test
  void in_telegram_a_signed_email_is_on_the_card() throws Exception {
    Person ada = new Person(1_001, "Ada", "en");
    try (TelegramTalk talk = new TelegramTalk(ada, prover())) {
      String code = inTelegram(talk, ada);
      long _ = talk.people().document(ada, "code.eml", email(code), "check proof");
      assertThat(talk.answers()).anyMatch(one -> plain(one.text()).contains(VERIFIED));
      assertThat(plain(talk.answers().getFirst().text())).contains(ON_THE_CARD);
    }
  }

  @Test
  void in_discord_an_altered_email_is_refused_and_a_signed_one_is_told_of() throws Exception {
    SharedFiles files = new SharedFiles(TestLimits.UNHURRIED);
    try (DiscordTalk talk = new DiscordTalk(files, prover())) {
      var _ = talk.picked(PITCH);
      String letter =
          talk.askedByMember("prove", Map.of("what", "email lena@northwind.example")).toString();
      Post altered = talk.withFile("code.eml", altered(code(letter)));
      assertThat(talk.askedByMember("prove", Map.of("email", altered)).toString())
          .contains("I could not accept the email", "its text was changed", NOTHING);
      Post signed = talk.withFile("code.eml", email(code(letter)));
      assertThat(plain(talk.askedByMember("prove", Map.of("email", signed)).toString()))
          .contains(VERIFIED);
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
