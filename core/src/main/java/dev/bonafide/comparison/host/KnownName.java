package dev.bonafide.comparison.host;

import java.util.List;
import java.util.Set;

/**
 * A name that others imitate, and the hosts that are its own.
 *
 * @param hosts each with everything below it
 */
record KnownName(String name, List<String> hosts) {
  private static final String TABLE =
      """
      airbnb airbnb.com
      binance binance.com binance.us
      calendly calendly.com
      coinbase coinbase.com
      discord discord.com discord.gg discordapp.com discordapp.net discord.gift discord.new discord.dev
      etherscan etherscan.io
      ethereum ethereum.org
      facebook facebook.com
      fiverr fiverr.com
      github github.com github.io githubusercontent.com github.dev githubassets.com
      gitlab gitlab.com gitlab.io
      glassdoor glassdoor.com
      google google.com withgoogle.com googleapis.com
      greenhouse greenhouse.io
      indeed indeed.com
      instagram instagram.com
      kraken kraken.com
      linkedin linkedin.com
      metamask metamask.io
      microsoft microsoft.com microsoftonline.com
      opensea opensea.io
      payoneer payoneer.com
      paypal paypal.com paypal.me
      phantom phantom.app phantom.com
      telegram telegram.org telegram.me telegra.ph t.me
      trezor trezor.io
      uniswap uniswap.org
      upwork upwork.com
      walletconnect walletconnect.com walletconnect.org walletconnect.network
      whatsapp whatsapp.com whatsapp.net
      """;

  /** All of them. */
  static final List<KnownName> ALL = TABLE.lines().map(KnownName::read).toList();

  /** The words by which an imitated host begs for trust. */
  static final Set<String> BAIT =
      Set.of(
          "login",
          "signin",
          "verify",
          "verification",
          "support",
          "secure",
          "wallet",
          "airdrop",
          "claim",
          "gift",
          "gifts",
          "nitro",
          "careers",
          "recruitment",
          "hr",
          "onboarding");

  private static KnownName read(String line) {
    List<String> all = List.of(line.split(" ", -1));
    return new KnownName(all.getFirst(), all.subList(1, all.size()));
  }

  boolean owns(String host) {
    return hosts.stream().anyMatch(own -> isBelow(own, host));
  }

  private static boolean isBelow(String own, String host) {
    int before = host.length() - own.length() - 1;
    return host.endsWith(own) && (before < 0 || host.charAt(before) == '.');
  }
}
