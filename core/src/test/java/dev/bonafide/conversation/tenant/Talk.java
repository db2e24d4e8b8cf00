package dev.bonafide.conversation.tenant;

import static dev.bonafide.check.Strength.MODERATE;
import static dev.bonafide.check.Strength.STRONG;

import dev.bonafide.casefile.CaseFile;
import dev.bonafide.casefile.CaseHistory;
import dev.bonafide.casefile.CaseId;
import dev.bonafide.casefile.SubjectKind;
import dev.bonafide.casefile.Submission;
import dev.bonafide.casefile.Tenant;
import dev.bonafide.casework.CaseConnections;
import dev.bonafide.check.Check;
import dev.bonafide.check.FollowUpQuestion;
import dev.bonafide.check.Outcome;
import dev.bonafide.check.RedFlag;
import dev.bonafide.check.Strength;
import dev.bonafide.conversation.Cards;
import dev.bonafide.conversation.Health;
import dev.bonafide.conversation.MemoryCases;
import dev.bonafide.conversation.Says;
import dev.bonafide.conversation.Threads;
import dev.bonafide.conversation.handler.Bot;
import dev.bonafide.conversation.handler.BotPorts;
import dev.bonafide.conversation.handler.LastTold;
import dev.bonafide.conversation.intent.Intent;
import dev.bonafide.conversation.intent.Interpreter;
import dev.bonafide.engine.EngineVersion;
import dev.bonafide.engine.ScreeningEngine;
import dev.bonafide.examination.Examination;
import dev.bonafide.examination.Examiner;
import dev.bonafide.mail.Address;
import dev.bonafide.mail.OutboundReply;
import dev.bonafide.mail.Receipt;
import dev.bonafide.phrasebook.Phrasebook;
import dev.bonafide.proof.ShownCodes;
import dev.bonafide.reading.CaseReader;
import dev.bonafide.reading.Readers;
import dev.bonafide.rule.MeantFlags;
import dev.bonafide.scene.Cases;
import dev.bonafide.verdict.Ruling;
import dev.bonafide.verdict.Weighing;
import dev.bonafide.verdict.pattern.Pattern;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.UnaryOperator;

/** Talks with the bot in one conversation. */
public final class Talk implements ScreeningEngine, Tenants, Cards {
  public static final Address ADDRESS = new Address(new Tenant("memory:T1"), "memory", "C1/thread");

  public final ShownCodes sites = new ShownCodes();
  public final Threads thread = new Threads();
  public final MemoryCases cases = new MemoryCases();
  public final SaidLinks links = new SaidLinks(cases);
  final Map<Tenant, Preferences> preferences = new HashMap<>();
  private final Map<CaseId, List<String>> cards = new HashMap<>();
  private final Map<CaseId, List<String>> telling = new HashMap<>();
  private final Map<CaseId, String> here = new HashMap<>();
  public final Bot bot =
      new Bot(
          new BotPorts(
              thread,
              cases,
              this,
              this,
              new Interpreter() {
                @Override
                public Optional<Intent> interpret(
                    CaseFile caseFile, Choices choices, String words) {
                  return interpreter.interpret(caseFile, choices, words);
                }

                @Override
                public OptionalInt choose(CaseFile caseFile, List<String> titles, String note) {
                  return interpreter.choose(caseFile, titles, note);
                }
              },
              (_, _, title, _) -> Optional.of(title.getBytes(StandardCharsets.UTF_8)),
              this,
              _ -> new Health.State(List.of("memory: on", "discord: off, no token"), 7, 2, 1, 0),
              new CaseConnections(sites.prover(), links),
              this::tick,
              this::id,
              new LastTold()));
  public Interpreter interpreter = Interpreter.NONE;
  public String rules = "rules-1";
  public UnaryOperator<Examiner> asking = UnaryOperator.identity();

  /** Told of every note that no look hears. */
  public MeantFlags meant = MeantFlags.NONE;

  /** Looks beside the usual two. */
  public final List<Check> also = new ArrayList<>();

  /** What some of them mean together. */
  public final List<Pattern> patterns = new ArrayList<>();

  private Instant now = Instant.parse("2026-01-02T03:04:05Z");
  private int ids;
  private int receipts;

  /** What the bot says, by its name among what is said in talks. */
  public static String said(String name) {
    return Phrasebook.ENGLISH.say("talk." + name);
  }

  private Instant tick() {
    now = now.plus(Duration.ofMillis(5));
    return now;
  }

  private String id() {
    return "examination-" + ++ids;
  }

  /** Has someone say something to the bot; gives what it answers at last. */
  public String says(String who, String words) {
    List<OutboundReply> replies = replies(receipt(who + ": " + words));
    return replies.isEmpty() ? "" : replies.getLast().act().body();
  }

  public String dana(String words) {
    return says("Dana", words);
  }

  public List<OutboundReply> replies(Receipt receipt) {
    List<OutboundReply> replies = new ArrayList<>();
    bot.acknowledgement(receipt).ifPresent(replies::add);
    replies.addAll(bot.work(receipt).carryOut());
    return replies;
  }

  public Receipt receipt(String payload) {
    return new Receipt("event-" + ++receipts, ADDRESS, payload, now);
  }

  public Instant latestAt() {
    return now;
  }

  @Override
  public void show(CaseId id, String reply) {
    tell(id, reply);
    List<String> shown = cards.computeIfAbsent(id, _ -> new ArrayList<>());
    if (!shown.contains(reply)) {
      shown.add(reply);
    }
  }

  @Override
  public void tell(CaseId id, String reply) {
    List<String> told = telling.computeIfAbsent(id, _ -> new ArrayList<>());
    if (!told.contains(reply)) {
      told.add(reply);
    }
  }

  @Override
  public List<String> telling(CaseId id) {
    return List.copyOf(telling.getOrDefault(id, List.of()));
  }

  @Override
  public void showHere(CaseId id, String reply) {
    show(id, reply);
    here.put(id, reply);
  }

  @Override
  public Optional<String> here(CaseId id) {
    return Optional.ofNullable(here.get(id));
  }

  @Override
  public List<String> of(CaseId id) {
    return List.copyOf(cards.getOrDefault(id, List.of()));
  }

  public CaseHistory latest() {
    return cases.latest(ADDRESS.tenant(), ADDRESS.conversation()).orElseThrow();
  }

  @Override
  public Examination screen(Submission handedIn, List<Ruling> rulings) {
    List<Check> checks = new ArrayList<>(also);
    checks.add(new Says(PAYEE, "friend's account"));
    checks.add(new Says(CAMERA, "camera is broken"));
    for (int look = 0; look < 12; look++) {
      checks.add(new Cases.Answering(new Outcome.Clear("clear-" + look)));
    }
    Examiner examiner = new Examiner(List.of(_ -> checks), patterns, new Weighing());
    return asking
        .apply(examiner)
        .examine(new CaseReader(new Readers(List.of())).readable(handedIn), rulings);
  }

  @Override
  public MeantFlags meant(String note, SubjectKind kind) {
    return meant;
  }

  @Override
  public EngineVersion version() {
    return new EngineVersion("1.0.0", rules, "settings-1");
  }

  @Override
  public Preferences preferences(Tenant tenant) {
    return preferences.getOrDefault(tenant, Preferences.USUAL);
  }

  @Override
  public void prefer(Tenant tenant, Preferences preferred) {
    preferences.put(tenant, preferred);
  }

  public static final RedFlag PAYEE =
      flag(
          "payment-third-party",
          "Wants to be paid through someone else's account",
          "payment",
          STRONG,
          "Whose account is it, and may we verify its holder?");
  public static final RedFlag CAMERA =
      flag(
          "interview-camera",
          "Keeps the camera off when asked",
          "interview",
          MODERATE,
          "What would you need so that we can see each other for five minutes?");

  private static RedFlag flag(
      String id, String title, String group, Strength strength, String question) {
    return new RedFlag(
        id,
        title,
        group,
        strength,
        "It hides who is there.",
        List.of("A shared household"),
        new FollowUpQuestion(question, "Names it.", "Leaves it open."),
        List.of("FBI IC3 PSA, 23 July 2025"),
        false);
  }
}
