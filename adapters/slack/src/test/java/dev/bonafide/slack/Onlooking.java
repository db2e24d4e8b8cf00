package dev.bonafide.slack;

import dev.bonafide.slack.inbound.Office;
import dev.bonafide.testkit.slack.workspace.Channel;
import dev.bonafide.testkit.slack.workspace.Ledger;
import dev.bonafide.testkit.slack.workspace.Said;
import dev.bonafide.testkit.slack.workspace.Whisper;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What people in a channel see of what the bot does there. */
record Onlooking(Office office) {
  private static final List<String> SECRET = List.of("Bo Lund", "friend's account”", "broken”");

  /** Whether something names the person being screened, or quotes them. */
  static boolean tells(String shown) {
    return SECRET.stream().anyMatch(shown::contains);
  }

  /** All that anyone but the asker ever saw there. */
  List<String> overheard(Channel channel) {
    Ledger ledger = office.slack.ledger();
    return Stream.concat(
            ledger.said().stream()
                .filter(one -> one.channel().equals(channel.id()))
                .map(Said::shown),
            ledger.whispers().stream()
                .filter(one -> one.channel().equals(channel.id()))
                .filter(one -> !one.user().equals(Office.ADA))
                .map(Whisper::shown))
        .toList();
  }

  List<String> standing(Channel channel, String thread) {
    return office.slack.ledger().posts(channel.id(), thread).stream()
        .map(one -> office.slack.ledger().standing(one.ts()))
        .toList();
  }

  String whispered(Channel channel) {
    return office.slack.ledger().whispers().stream()
        .filter(one -> one.channel().equals(channel.id()))
        .map(Whisper::shown)
        .collect(Collectors.joining("\n"));
  }
}
