/** How people and systems say who they are: login in the browser, bearer tokens for REST, sessions that only a sealed cookie holds. */
@NullMarked
package nl.tim.login;

import org.jspecify.annotations.NullMarked;
