package dev.bonafide.bot;

import dev.bonafide.account.AccountHost;
import dev.bonafide.proof.AccountSite;

/**
 * GitHub, connected once for all that is asked of it.
 *
 * @param host looks accounts up
 * @param site looks for codes
 */
record OpenedGitHub(AccountHost host, AccountSite site) {}
