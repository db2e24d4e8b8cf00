package dev.bonafide.telegram.card;

import dev.bonafide.casefile.Conclusion;
import dev.bonafide.conversation.Offer;
import dev.bonafide.conversation.command.Command;
import dev.bonafide.conversation.subject.SpeakerChoice;
import dev.bonafide.telegram.api.TelegramPress;
import dev.bonafide.telegram.api.TelegramReply;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** What may be pressed below plain words, a row each. */
public final class TelegramOffers {
  private TelegramOffers() {}

  public static List<List<TelegramReply.Key>> keys(List<Offer> offers) {
    return offers.stream()
        .flatMap(one -> press(one).stream().map(press -> List.of(key(one, press))))
        .toList();
  }

  /** Those for which there is no button, and a command. */
  public static List<Offer> typed(List<Offer> offers) {
    return offers.stream().filter(one -> press(one).isEmpty()).toList();
  }

  private static TelegramReply.Key key(Offer offer, TelegramPress press) {
    return TelegramReply.Key.press(offer.label(), press.data());
  }

  private static Optional<TelegramPress> press(Offer offer) {
    return switch (offer.command()) {
      case Command.AddAnswer _ -> press(offer, TelegramPress.Act.ANSWERED, "");
      case Command.AddNote _ -> press(offer, TelegramPress.Act.NOTED, "");
      case Command.Rule rule ->
          press(
              offer,
              rule.disposition().stands()
                  ? TelegramPress.Act.CONFIRMED
                  : TelegramPress.Act.EXPLAINED,
              rule.finding());
      case Command.CheckProof _ -> press(offer, TelegramPress.Act.CHECK_PROOF, "");
      case Command.Unlink(long other, var _) ->
          press(offer, TelegramPress.Act.UNLINK, Long.toString(other));
      case Command.Undo _ -> press(offer, TelegramPress.Act.UNDO, "");
      case Command.Conclude(Conclusion what, var _) ->
          press(
              offer,
              what == Conclusion.CLEARED
                  ? TelegramPress.Act.SAID_GENUINE
                  : TelegramPress.Act.SAID_SCAM,
              "");
      case Command.Delete _ -> press(offer, TelegramPress.Act.DELETE, "");
      case Command.Vet vet ->
          press(offer, TelegramPress.Act.SPEAKER, vet.who().substring(SpeakerChoice.MARK.length()));
      case Command.Explain(var finding) ->
          press(offer, TelegramPress.Act.EVIDENCE, Objects.requireNonNullElse(finding, ""));
      case Command.Export(var format) -> press(offer, TelegramPress.Act.EXPORT, format.id());
      case Command.Open(var form) ->
          switch (form) {
            case QUESTIONS -> press(offer, TelegramPress.Act.QUESTIONS, "");
            case STEPS -> press(offer, TelegramPress.Act.STEPS, "");
            default -> press(offer, TelegramPress.Act.EVIDENCE, "");
          };
      default -> Optional.empty();
    };
  }

  private static Optional<TelegramPress> press(Offer offer, TelegramPress.Act act, String about) {
    return Optional.of(new TelegramPress(act, offer.caseId().number(), about));
  }
}
