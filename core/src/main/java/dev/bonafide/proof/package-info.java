/**
 * What someone can show that they control, such as an account: by which code they are asked, and
 * what was found of it. Control of a thing says nothing of who someone is, and its absence nothing
 * at all.
 */
@NullMarked
package dev.bonafide.proof;

import org.jspecify.annotations.NullMarked;
