package dev.bonafide.hiring;

import dev.bonafide.extension.DeclaredSetting;

/** Settings of the server itself on which it depends whether vendors can call. */
enum HouseSetting implements DeclaredSetting {
  BONAFIDE_PORT,
  BONAFIDE_PUBLIC_URL
}
