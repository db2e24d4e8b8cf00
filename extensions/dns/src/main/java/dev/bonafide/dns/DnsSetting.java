package dev.bonafide.dns;

import dev.bonafide.extension.DeclaredSetting;

/** Settings of looking domains up. */
enum DnsSetting implements DeclaredSetting {
  BONAFIDE_DNS("false", "whether domains are looked up to check proofs of control: true or false"),
  BONAFIDE_DNS_SERVER(
      "", "the DNS server to ask. Without it, the machine's own DNS servers are asked"),
  BONAFIDE_DNS_DEADLINE("PT5S", "the time limit for looking up one domain");

  private final String usual;
  private final String meaning;

  DnsSetting(String usual, String meaning) {
    this.usual = usual;
    this.meaning = meaning;
  }

  @Override
  public String usual() {
    return usual;
  }

  @Override
  public String meaning() {
    return meaning;
  }
}
