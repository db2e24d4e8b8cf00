package dev.bonafide.slack;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bonafide.mail.Checkpoint;
import dev.bonafide.slack.inbound.Office;
import dev.bonafide.testkit.casefile.PlainPrinter;
import dev.bonafide.testkit.mail.DyingOnce;
import dev.bonafide.testkit.slack.FakeSlack;
import dev.bonafide.testkit.slack.workspace.Channel;
import dev.bonafide.testkit.slack.workspace.Fault;
import dev.bonafide.testkit.slack.workspace.Said;
import dev.bonafide.testkit.slack.workspace.SharedFile;
import dev.bonafide.testkit.slack.workspace.Token;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ExecutionException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** A case as a file in Slack: one, not two, where those who may read it are, and no one else. */
class SlackExportTest {
  private static final String C = Office.CLOSED;
  private static final String CAPTION = "Case 1 as PDF.";
  private static final String ANYHOW = "./bonafide report 1";
  private final Office office = new Office();

  @AfterEach
  void close() {
    office.close();
  }

  private String screened(String channel) {
    String thread = office.slack.says(channel, FakeSlack.BEN.id(), "How shall we pay you?", null);
    office.slack.says(channel, Office.BO, "Please pay my friend's account.", thread);
    office.slack.mention(channel, Office.ADA, Office.MENTION + "screen name Bo Lund", thread);
    return thread;
  }

  private String screened() {
    String thread = screened(C);
    assertThat(office.card(C, thread)).isNotNull();
    return thread;
  }

  private void says(String channel, String thread, String words) {
    office.slack.mention(channel, Office.ADA, Office.MENTION + words, thread);
  }

  private SharedFile onlyFile() {
    office.await(_ -> !office.slack.shared().isEmpty());
    assertThat(office.slack.shared()).hasSize(1);
    return office.slack.shared().getFirst();
  }

  private static String text(SharedFile file) {
    return new String(file.content().get(), StandardCharsets.UTF_8);
  }

  /** The file is shared before what stands below it is said. */
  private List<Said> captions() {
    office.await(ledger -> ledger.said().stream().anyMatch(one -> one.text().equals(CAPTION)));
    return office.slack.ledger().said().stream().filter(one -> one.text().equals(CAPTION)).toList();
  }

  @Test
  void without_the_scope_the_way_it_is_had_without_slack_is_said() {
    Set<String> scopes = new TreeSet<>(FakeSlack.SCOPES);
    scopes.remove("files:write");
    office.slack.add(new Token(office.slack.botToken(), Token.Kind.BOT, scopes));
    String thread = screened();
    says(C, thread, "export as pdf");
    office.await(ledger -> ledger.posts(C, thread).getLast().text().contains("bonafide report 1"));
    assertThat(office.slack.shared()).isEmpty();
    assertThat(office.slack.ledger().posts(C, thread)).hasSize(2);
  }

  @Test
  void a_file_that_is_too_large_for_the_workspace_is_answered_in_words() {
    office.slack.takeFilesOf(100);
    String thread = screened();
    says(C, thread, "export as pdf");
    office.await(ledger -> ledger.posts(C, thread).size() == 2);
    assertThat(office.slack.ledger().posts(C, thread).getLast().text())
        .contains(ANYHOW.substring(2));
    assertThat(office.slack.shared()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "files.getUploadURLExternal, UNKNOWN, NONE",
    "files.completeUploadExternal, UNKNOWN, NONE",
    "files.getUploadURLExternal, BREAK, BREAK",
    "file.upload, BREAK, BREAK"
  })
  void a_file_that_never_gets_there_is_answered_in_words_and_the_talk_goes_on(
      String method, Fault first, Fault second) {
    String thread = screened();
    office.slack.faults().next(method, first, second);
    says(C, thread, "export as pdf");
    office.await(ledger -> ledger.posts(C, thread).getLast().text().contains(ANYHOW.substring(2)));
    says(C, thread, "thanks");
    office.await(ledger -> ledger.posts(C, thread).getLast().text().contains("welcome"));
    assertThat(office.slack.shared()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "files.getUploadURLExternal, CUT",
    "files.getUploadURLExternal, SWALLOW",
    "files.getUploadURLExternal, LIMIT",
    "files.getUploadURLExternal, BREAK",
    "file.upload, CUT",
    "file.upload, SWALLOW",
    "file.upload, LIMIT",
    "file.upload, BREAK",
    "files.completeUploadExternal, CUT",
    "files.completeUploadExternal, SWALLOW",
    "files.completeUploadExternal, LIMIT",
    "files.completeUploadExternal, BREAK_AFTER"
  })
  void whatever_goes_wrong_on_its_way_there_is_one_file(String method, Fault fault) {
    String thread = screened();
    office.slack.faults().next(method, fault);
    says(C, thread, "export as pdf");
    onlyFile();
    says(C, thread, "thanks");
    office.await(ledger -> ledger.posts(C, thread).getLast().text().contains("welcome"));
    onlyFile();
    assertThat(captions()).hasSize(1);
  }

  @ParameterizedTest
  @EnumSource(
      value = Checkpoint.class,
      names = {"TAKEN", "WORKED", "FINISHED", "SENDING", "SENT", "SETTLED"})
  void whatever_it_dies_at_there_is_one_file(Checkpoint at)
      throws InterruptedException, ExecutionException {
    String thread = screened();
    DyingOnce death = new DyingOnce(at);
    office.watch(death);
    says(C, thread, "export as pdf");
    onlyFile();
    says(C, thread, "thanks");
    office.await(ledger -> ledger.posts(C, thread).getLast().text().contains("welcome"));
    onlyFile();
    assertThat(captions()).hasSize(1);
    assertThat(death.isDead()).isTrue();
  }

  @ParameterizedTest
  @EnumSource(Company.class)
  void who_reads_along_in_the_channel_gets_no_file(Company who) {
    Channel channel = who.channel(1);
    List<String> there = new ArrayList<>(List.of(Office.ADA, FakeSlack.BEN.id(), who.id));
    if (who == Company.CROWD) {
      for (int at = 0; at < 10_000; at++) {
        there.add("U9" + at);
      }
    }
    if (who != Company.NOBODY_KNOWS) {
      office.slack.add(who.person());
    }
    office.slack.add(channel.of(there));
    String thread = screened(channel.id());
    office.alone(FakeSlack.DIRECT, 1);
    says(channel.id(), thread, "export as pdf");
    assertThat(text(onlyFile())).contains("Bo Lund");
    assertThat(captions()).extracting(Said::channel).containsExactly(FakeSlack.DIRECT);
    Onlooking others = new Onlooking(office);
    assertThat(others.overheard(channel)).noneMatch(Onlooking::tells);
  }

  @Test
  void a_guest_who_asks_for_it_gets_none() {
    String thread = screened();
    closedTo(Office.BO);
    office.slack.mention(C, Office.BO, Office.MENTION + "export as pdf", thread);
    office.await(
        ledger -> ledger.whispers().stream().anyMatch(one -> one.shown().contains("Only members")));
    assertThat(office.slack.shared()).isEmpty();
  }

  private void closedTo(String guest) {
    office.closed.joins(guest);
  }

  @Test
  void in_a_channel_of_the_team_it_stands_in_the_thread() {
    String thread = screened();
    says(C, thread, "can i have this as a pdf for my boss?");
    SharedFile file = onlyFile();
    assertThat(file.name()).matches("case-1-[0-9a-f]{10}\\.pdf");
    assertThat(text(file)).startsWith(PlainPrinter.HEAD + "Case 1").contains("friend's account");
    assertThat(captions()).extracting(Said::thread).containsExactly(thread);
  }

  @Test
  void markdown_comes_as_well() {
    String thread = screened();
    says(C, thread, "export as markdown");
    assertThat(onlyFile().name()).endsWith(".md");
    assertThat(text(onlyFile())).contains("friend's account");
  }

  @Test
  void a_file_of_the_bot_hides_no_answer_that_is_looked_for_later() {
    String thread = screened();
    says(C, thread, "export as pdf");
    onlyFile();
    office.slack.faults().next("chat.postMessage", Fault.SWALLOW);
    says(C, thread, "thanks");
    office.await(ledger -> ledger.posts(C, thread).getLast().text().contains("welcome"));
    says(C, thread, "last");
    office.await(ledger -> ledger.posts(C, thread).size() >= 4);
    assertThat(office.slack.ledger().posts(C, thread))
        .filteredOn(one -> one.text().contains("welcome"))
        .hasSize(1);
  }

  @Test
  void an_erased_case_takes_its_file_along() {
    String thread = screened();
    says(C, thread, "export as pdf");
    onlyFile();
    says(C, thread, "delete yes");
    office.await(_ -> office.slack.shared().isEmpty());
    assertThat(office.slack.standing(C)).doesNotContain(CAPTION);
  }
}
