package dev.bonafide.discord.card;

import dev.bonafide.conversation.Offer;
import java.util.List;
import java.util.Optional;
import net.dv8tion.jda.api.components.actionrow.ActionRow;
import net.dv8tion.jda.api.components.buttons.Button;

/**
 * Buttons below plain words, in one row.
 *
 * @param marker of the message that they stand in
 */
public record DiscordOffers(List<Offer> offers, String marker) {
  private static final String NOT_TAKEN =
      "You cannot add answers or notes here. Paste the words with `/screen` instead.";

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
    return DiscordPress.giving(offer.command(), offer.caseId().number(), marker)
        .map(press -> Button.secondary(press.id(), offer.label()));
  }
}
