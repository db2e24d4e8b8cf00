package dev.bonafide.identifier;

import dev.bonafide.identifier.Wallet.Chain;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

/** Tells wallet addresses from other strings of letters and digits, by their checksums. */
final class Wallets {
  /** No address of any chain is shorter or longer than this. */
  static final int SHORTEST = 14;

  static final int LONGEST = 90;

  private static final int HEX_DIGITS = 40;
  private static final int BITCOIN_KEY = 0;
  private static final int BITCOIN_SCRIPT = 5;
  private static final int TRON = 0x41;
  private static final int SOLANA_KEY = 44;
  private static final int SOLANA_BYTES = 32;

  private Wallets() {}

  /** The wallet that a word is, if it is one. */
  static Optional<Wallet> of(String word) {
    if (word.length() == HEX_DIGITS + 2 && word.startsWith("0x")) {
      return isEthereum(word.substring(2))
          ? Optional.of(new Wallet(Chain.ETHEREUM, Identifier.lower(word)))
          : Optional.empty();
    }
    if (Bech32.isAddress(word)) {
      return Optional.of(new Wallet(Chain.BITCOIN, Identifier.lower(word)));
    }
    return Base58.version(word)
        .flatMap(version -> ofVersion(version, word))
        .or(() -> Optional.of(word).filter(Wallets::isSolana).map(Wallets::solana));
  }

  private static Optional<Wallet> ofVersion(int version, String word) {
    return switch (version) {
      case BITCOIN_KEY, BITCOIN_SCRIPT ->
          word.startsWith("1") || word.startsWith("3")
              ? Optional.of(new Wallet(Chain.BITCOIN, word))
              : Optional.empty();
      case TRON ->
          word.startsWith("T") ? Optional.of(new Wallet(Chain.TRON, word)) : Optional.empty();
      default -> Optional.empty();
    };
  }

  private static Wallet solana(String word) {
    return new Wallet(Chain.SOLANA, word);
  }

  /**
   * A key of 32 bytes, without a checksum: almost all are of 43 or 44 digits, and of that length
   * little else mixes large and small letters with digits.
   */
  private static boolean isSolana(String word) {
    return (word.length() == SOLANA_KEY || word.length() == SOLANA_KEY - 1)
        && word.chars().anyMatch(Character::isUpperCase)
        && word.chars().anyMatch(Character::isLowerCase)
        && word.chars().anyMatch(Character::isDigit)
        && Base58.holds(word, SOLANA_BYTES);
  }

  /**
   * EIP-55: the case of each letter is a bit of the hash of the address in lower case. An address
   * in one case carries no checksum.
   */
  private static boolean isEthereum(String hex) {
    String lower = hex.toLowerCase(Locale.ROOT);
    if (!lower.chars().allMatch(c -> Character.digit(c, 16) >= 0 && c < 0x80)) {
      return false;
    }
    if (hex.equals(lower) || hex.equals(hex.toUpperCase(Locale.ROOT))) {
      return true;
    }
    byte[] hash = Keccak.digest(lower.getBytes(StandardCharsets.US_ASCII));
    for (int at = 0; at < hex.length(); at++) {
      int nibble = hash[at / 2] >> (at % 2 == 0 ? 4 : 0) & 0xF;
      boolean upper = Character.isUpperCase(hex.charAt(at));
      if (Character.isLetter(hex.charAt(at)) && upper != (nibble >= 8)) {
        return false;
      }
    }
    return true;
  }
}
