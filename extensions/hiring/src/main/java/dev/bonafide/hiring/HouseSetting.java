package dev.bonafide.hiring;

import dev.bonafide.extension.DeclaredSetting;

/** Settings of the server itself on which it depends whether vendors can call. */
enum HouseSetting implements DeclaredSetting {
  BONAFIDE_PORT("the port of the page and the API"),
  BONAFIDE_PUBLIC_URL("the public address of the page and the API");

  private final String meaning;

  HouseSetting(String meaning) {
    this.meaning = meaning;
  }

  @Override
  public String usual() {
    return "";
  }

  @Override
  public String meaning() {
    return meaning;
  }
}
