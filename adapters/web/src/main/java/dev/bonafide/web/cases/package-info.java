/** Cases that are stored: found, shown, added to, decided and reported. */
@NullMarked
package dev.bonafide.web.cases;

import org.jspecify.annotations.NullMarked;
