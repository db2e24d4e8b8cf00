package dev.bonafide.conversation.handler;

import dev.bonafide.casefile.AuditAct;
import dev.bonafide.casefile.AuditEvent;
import dev.bonafide.casefile.CaseFiles;
import dev.bonafide.casefile.CaseHistory;
import dev.bonafide.casefile.CaseId;
import dev.bonafide.casefile.Citation;
import dev.bonafide.casefile.Conclusion;
import dev.bonafide.conversation.AnswerBuilder;
import dev.bonafide.conversation.BotAnswer;
import dev.bonafide.conversation.BotRequest;
import dev.bonafide.conversation.Message;
import dev.bonafide.conversation.Offer;
import dev.bonafide.conversation.Phrases;
import dev.bonafide.conversation.command.Command;
import dev.bonafide.conversation.evidence.CaseState;
import dev.bonafide.identifier.FileHash;
import dev.bonafide.identifier.Identifier;
import dev.bonafide.identifier.PictureSign;
import dev.bonafide.identifier.Wallet;
import dev.bonafide.report.Visible;
import dev.bonafide.sharing.IndicatorDesk;
import dev.bonafide.sharing.IndicatorType;
import dev.bonafide.sharing.OfferedIndicator;
import dev.bonafide.sharing.OfferedIndicators;
import dev.bonafide.text.Fingerprint;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/**
 * Shares indicators of a confirmed case at a second press, after the first has shown exactly what
 * would leave. What changed in between is shown again, and not shared.
 */
final class ShareCase {
  /** Shown and shared at once: nobody reviews more in a chat. */
  private static final int MOST = 20;

  private final CaseFiles cases;
  private final IndicatorDesk desk;
  private final Phrases phrases;
  private final InstantSource clock;

  ShareCase(CaseFiles cases, IndicatorDesk desk, Phrases phrases, InstantSource clock) {
    this.cases = cases;
    this.desk = desk;
    this.phrases = phrases;
    this.clock = clock;
  }

  /** What may be pressed once a case is confirmed; nothing where nobody made a key. */
  List<Offer> offers(CaseId id, Conclusion said) {
    return said == Conclusion.CONFIRMED_FRAUD && desk.isOpen(id.tenant())
        ? List.of(offer(id, new Command.Share(""), "share"))
        : List.of();
  }

  private Offer offer(CaseId id, Command command, String label) {
    return new Offer(id, command, phrases.book().say("offer." + label));
  }

  /** Shares something, or takes it back. */
  Supplier<BotAnswer> of(CaseHistory history, BotRequest request) {
    return request.command() instanceof Command.Share said
        ? share(history, request.message(), said)
        : withdraw(history, request.message());
  }

  /** Shows what would leave, or shares it where that is what the asker was shown. */
  private Supplier<BotAnswer> share(CaseHistory history, Message message, Command.Share command) {
    CaseId id = history.id();
    if (!desk.isOpen(id.tenant())) {
      return told("off");
    }
    if (!CaseState.of(history).isConfirmed()) {
      return told("unconfirmed");
    }
    OfferedIndicators offered = desk.offered(history);
    List<OfferedIndicator> chosen =
        offered.offers().stream().filter(OfferedIndicator::isFound).limit(MOST).toList();
    String by = message.asker().id();
    Instant now = clock.instant();
    if (!chosen.isEmpty() && command.mark().equals(mark(chosen))) {
      return () -> {
        desk.share(id, chosen.stream().map(OfferedIndicator::identifier).toList(), by, now);
        return new BotAnswer.Told(
            List.of(say("done", id.number(), chosen.size())),
            List.of(offer(id, new Command.Withdraw(), "withdraw")));
      };
    }
    List<String> said = new ArrayList<>();
    if (!command.mark().isEmpty()) {
      said.add(say("changed"));
    }
    said.addAll(reviewed(id, chosen, offered.offers().size() - chosen.size()));
    List<Offer> offers =
        chosen.isEmpty()
            ? List.of()
            : List.of(offer(id, new Command.Share(mark(chosen)), "share-these"));
    return () -> {
      cases.note(new AuditEvent(id, now, by, AuditAct.SAW, "indicators"));
      return new BotAnswer.Told(said, offers);
    };
  }

  /** Takes back what is shared of this case and of no other. */
  private Supplier<BotAnswer> withdraw(CaseHistory history, Message message) {
    CaseId id = history.id();
    if (!desk.isOpen(id.tenant())) {
      return told("off");
    }
    Instant now = clock.instant();
    return () -> {
      int count = desk.withdraw(id, message.asker().id(), now);
      return AnswerBuilder.told(
          count == 0 ? say("none-shared", id.number()) : say("withdrawn", id.number(), count));
    };
  }

  private List<String> reviewed(CaseId id, List<OfferedIndicator> chosen, int left) {
    List<String> said = new ArrayList<>();
    if (chosen.isEmpty()) {
      said.add(say("nothing", id.number()));
    } else {
      said.add(say("offered", id.number()));
      chosen.stream().map(this::line).forEach(said::add);
      said.add(say("never"));
    }
    if (left > 0) {
      said.add(say("rest", left, id.number()));
    }
    return said;
  }

  private String line(OfferedIndicator one) {
    Citation cited = one.cited();
    return say("item", whole(one), Visible.quote(cited.exhibit()), cited.line());
  }

  /** In groups, so that no platform shortens it: all of it is what somebody has to see. */
  private static String whole(OfferedIndicator one) {
    Identifier identifier = one.identifier();
    return identifier instanceof Wallet
            || identifier instanceof FileHash
            || identifier instanceof PictureSign
        ? IndicatorType.of(identifier) + " " + identifier.value().replaceAll("(.{4})(?=.)", "$1 ")
        : one.named();
  }

  /** Tells what was shown from anything else. */
  private static String mark(List<OfferedIndicator> chosen) {
    return Fingerprint.of(chosen.stream().map(OfferedIndicator::named).sorted())
        .substring(0, Command.Share.MARK);
  }

  private Supplier<BotAnswer> told(String key) {
    String words = say(key);
    return () -> AnswerBuilder.told(words);
  }

  private String say(String key, Object... arguments) {
    return phrases.book().say("share." + key, arguments);
  }
}
