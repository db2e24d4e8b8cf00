package dev.bonafide.identifier;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bonafide.identifier.Wallet.Chain;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The vectors are those of EIP-55, BIP-173 and BIP-350, and well-known addresses. */
class WalletsTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "0x5aAeb6053F3E94C9b9A09f33669435E7Ef1Beaed",
        "0xFB6916095ca1df60bB79Ce92cE3Ea74c37c5d359",
        "0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAe",
        "0xgAAeb6053F3E94C9b9A09f33669435E7Ef1BeAed"
      })
  void an_ethereum_address_with_a_wrong_letter_is_no_wallet(String address) {
    assertThat(Wallets.of(address)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "bc1p0xlxvlhemja6c4dqv22uapctqupfhlxm9h8z3k2e72q4k9hcz7vqh2y7hd",
        "BC1S0XLXVLHEMJA6C4DQV22UAPCTQUPFHLXM9H8Z3K2E72Q4K9HCZ7VQ54WELL",
        "bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kemeawh",
        "bc1p38j9r5y49hruaue7wxjce0updqjuyyx0kh56v8s25huc6995vvpql3jow4",
        "BC130XLXVLHEMJA6C4DQV22UAPCTQUPFHLXM9H8Z3K2E72Q4K9HCZ7VQ7ZWS8R",
        "bc1pw5dgrnzv",
        "bc1p0xlxvlhemja6c4dqv22uapctqupfhlxm9h8z3k2e72q4k9hcz7v8n0nx0muaewav253zgeav",
        "BC1QR508D6QEJXTDG4Y5R3ZARVARYV98GJ9P",
        "bc1p0xlxvlhemja6c4dqv22uapctqupfhlxm9h8z3k2e72q4k9hcz7v07qwwzcrf",
        "bc1gmk9yu",
        "bc1",
        "tb1qw508d6qejxtdg4y5r3zarvary0c5xw7kxpjzsx",
        "bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kV8f3t4"
      })
  void an_invalid_segwit_address_is_no_wallet(String address) {
    assertThat(Wallets.of(address)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNb",
        "3J98t1WpEZ73CNmQviecrnyiWrnqRhWNLz",
        "TR7NHqjeKQxGTCi8q8ZY4pL8otSzgjLj6u",
        "1111111111111111111111111111111111",
        "zzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzz",
        "",
        "Organisationsentwicklung"
      })
  void a_wrong_base58_checksum_is_no_wallet(String address) {
    assertThat(Wallets.of(address)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAed",
        "0xfB6916095ca1df60bB79Ce92cE3Ea74c37c5d359",
        "0xdbF03B407c01E7cD3CBea99509d93f8DDDC8C6FB",
        "0xD1220A0cf47c7B9Be7A2E6BA89F429762e7b9aDb",
        "0x52908400098527886E0F7030069857D2E4169EE7",
        "0xde709f2102306220921060314715629080e2fb77"
      })
  void an_ethereum_address_is_a_wallet_in_lower_case(String address) {
    assertThat(Wallets.of(address)).contains(new Wallet(Chain.ETHEREUM, Identifier.lower(address)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "BC1QW508D6QEJXTDG4Y5R3ZARVARY0C5XW7KV8F3T4",
        "bc1pw508d6qejxtdg4y5r3zarvary0c5xw7kw508d6qejxtdg4y5r3zarvary0c5xw7kt5nd6y",
        "BC1SW50QGDZ25J",
        "bc1zw508d6qejxtdg4y5r3zarvaryvaxxpcs",
        "bc1p0xlxvlhemja6c4dqv22uapctqupfhlxm9h8z3k2e72q4k9hcz7vqzk5jj0"
      })
  void a_segwit_address_is_a_wallet_in_lower_case(String address) {
    assertThat(Wallets.of(address)).contains(new Wallet(Chain.BITCOIN, Identifier.lower(address)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa",
        "1BvBMSEYstWetqTFn5Au4m4GFg7xJaNVN2",
        "3J98t1WpEZ73CNmQviecrnyiWrnqRhWNLy"
      })
  void an_old_bitcoin_address_keeps_its_case(String address) {
    assertThat(Wallets.of(address)).contains(new Wallet(Chain.BITCOIN, address));
  }

  @Test
  void a_tron_address_keeps_its_case() {
    String address = "TR7NHqjeKQxGTCi8q8ZY4pL8otSzgjLj6t";
    assertThat(Wallets.of(address)).contains(new Wallet(Chain.TRON, address));
  }

  @Test
  void keccak_gives_the_published_digests() {
    assertThat(digest(""))
        .isEqualTo("c5d2460186f7233c927e7db2dcc703c0e500b653ca82273b7bfad8045d85a470");
    assertThat(digest("abc"))
        .isEqualTo("4e03657aea45a94fc7d47ba826c8d667c0d1e6e33a64a036ec44f58fa12d6c45");
  }

  private static String digest(String message) {
    return HexFormat.of().formatHex(Keccak.digest(message.getBytes(StandardCharsets.US_ASCII)));
  }

  @Test
  void a_solana_key_is_one_by_its_length_and_digits() {
    String address = "9xQeWvG816bUx9EPjHmaT23yvVM2ZWbrrpZb9PusVFin";
    assertThat(Wallets.of(address)).contains(new Wallet(Chain.SOLANA, address));
    assertThat(Wallets.of(address.toLowerCase(java.util.Locale.ROOT))).isEmpty();
    assertThat(Wallets.of("z".repeat(40) + "Aa1z")).as("more than 32 bytes").isEmpty();
    assertThat(Wallets.of("AbcdefghijkmnopqrstuvwxyzABCDEFGHJKLMNPQRST")).isEmpty();
  }
}
