/** Snapshots of a profile, told in words. */
@NullMarked
package dev.bonafide.documents.profile;

import org.jspecify.annotations.NullMarked;
