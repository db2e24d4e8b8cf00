package dev.bonafide.identifier;

/**
 * An address that receives digital money. Its checksum was right, or it had none to check.
 *
 * @param chain where it pays
 * @param value in the chain's canonical case
 */
public record Wallet(Chain chain, String value) implements Identifier {

  /** Whose addresses are known by their form. */
  public enum Chain {
    ETHEREUM,
    BITCOIN,
    TRON,
    SOLANA
  }

  @Override
  public String type() {
    return "wallet";
  }
}
