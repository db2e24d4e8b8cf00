package dev.bonafide.discord.card;

import dev.bonafide.casefile.Conclusion;
import dev.bonafide.conversation.Offer;
import dev.bonafide.conversation.command.Command;
import dev.bonafide.conversation.subject.SpeakerChoice;
import dev.bonafide.discord.card.DiscordPress.Act;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import net.dv8tion.jda.api.components.actionrow.ActionRow;
import net.dv8tion.jda.api.components.buttons.Button;

/** What may be pressed below plain words, in one row. */
public final class DiscordOffers {
  private static final String NOT_TAKEN =
      "You cannot add answers or notes here. Paste the words with `/screen` instead.";

  private final List<Offer> offers;
  private final String marker;

  /**
   * @param marker of the message that they stand in
   */
  public DiscordOffers(List<Offer> offers, String marker) {
    this.offers = offers;
    this.marker = marker;
  }

  public List<ActionRow> rows() {
    List<Button> buttons = offers.stream().flatMap(one -> button(one).stream()).toList();
    return buttons.isEmpty() ? List.of() : List.of(ActionRow.of(buttons));
  }

  /** What to do for those that Discord has no button for. */
  public List<String> notTaken() {
    boolean all = offers.stream().allMatch(one -> button(one).isPresent());
    return all ? List.of() : List.of(NOT_TAKEN);
  }

  private Optional<Button> button(Offer offer) {
    return switch (offer.command()) {
      case Command.Rule rule ->
          pressed(
              offer,
              Act.SAY,
              (rule.disposition().stands() ? "confirm-" : "fine-") + rule.finding());
      case Command.CheckProof _ -> pressed(offer, Act.SAY, "check-proof");
      case Command.Unlink(long other, var _) -> pressed(offer, Act.SAY, "unlink-" + other);
      case Command.Undo _ -> pressed(offer, Act.SAY, "undo");
      case Command.Conclude(Conclusion what, var _) ->
          pressed(offer, Act.SAY, what == Conclusion.CLEARED ? "outcome-cleared" : "outcome-fraud");
      case Command.Delete _ -> pressed(offer, Act.DELETE, "");
      case Command.Vet vet ->
          pressed(offer, Act.SPEAKER, vet.who().substring(SpeakerChoice.MARK.length()));
      case Command.Explain(var finding) ->
          pressed(offer, Act.EVIDENCE, Objects.requireNonNullElse(finding, ""));
      case Command.Last _ -> pressed(offer, Act.SHOW, "");
      case Command.Help _ -> pressed(offer, Act.HELP, "");
      case Command.Export(var format) -> pressed(offer, Act.EXPORT, format.id());
      case Command.Open(var form) ->
          switch (form) {
            case QUESTIONS -> pressed(offer, Act.QUESTIONS, "");
            case STEPS -> pressed(offer, Act.STEPS, "");
            default -> pressed(offer, Act.EVIDENCE, "");
          };
      default -> Optional.empty();
    };
  }

  private Optional<Button> pressed(Offer offer, Act act, String about) {
    DiscordPress press = new DiscordPress(act, offer.caseId().number(), about, marker);
    return Optional.of(Button.secondary(press.id(), offer.label()));
  }
}
