package dev.bonafide.dns;

import dev.bonafide.extension.DeclaredSetting;

/** Settings of looking domains up. */
enum DnsSetting implements DeclaredSetting {
  BONAFIDE_DNS,
  BONAFIDE_DNS_SERVER,
  BONAFIDE_DNS_DEADLINE
}
