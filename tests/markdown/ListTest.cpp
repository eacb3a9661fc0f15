// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Lists with marks, numbers, boxes and terms.
#include "markdown/Converting.h"

namespace lectern::markdown {

TEST(List, keepsTightAndLooseItemsApart) {
    EXPECT_HTML(R"(<ul>
  <li>a</li>
  <li>
    <p>b</p>
  </li>
  <li>c</li>
</ul>
)",
                R"(* a
* b

* c
)");
}

TEST(List, interruptsAParagraph) {
    EXPECT_HTML(R"(<p>text</p>
<ul>
  <li>a
    <ol>
      <li>b</li>
    </ol>
  </li>
</ul>
)",
                R"(text
* a
1. b
)");
}

TEST(List, nestsByTheColumnOfTheText) {
    EXPECT_HTML(R"(<ol>
  <li>a
    <ul>
      <li>
        <p>b
more</p>

        <p>para</p>
      </li>
    </ul>
  </li>
  <li>c</li>
</ol>
)",
                R"(1. a
   * b
     more

     para
2. c
)");
}

TEST(List, countsFromOneWhateverTheNumber) {
    EXPECT_HTML(R"(<ol>
  <li>a</li>
  <li>b</li>
</ol>
)",
                R"(7. a
3. b
)");
}

TEST(List, itemsCarryAttributes) {
    EXPECT_HTML(R"(<ul class="list">
  <li class="first">a</li>
  <li>b</li>
</ul>
)",
                R"(* {:.first} a
* b
{:.list}
)");
}

TEST(List, marksCanChange) {
    EXPECT_HTML(R"(<ul>
  <li>a</li>
  <li>b</li>
  <li>c</li>
</ul>
)",
                R"(* a
+ b
- c
)");
}

TEST(TaskList, hasBoxes) {
    EXPECT_HTML(R"(<ul class="task-list">
  <li class="task-list-item"><input type="checkbox" class="task-list-item-checkbox" disabled="disabled" />open</li>
  <li class="task-list-item"><input type="checkbox" class="task-list-item-checkbox" disabled="disabled" checked="checked" />done</li>
  <li class="task-list-item">[y] text</li>
</ul>
)",
                R"(- [ ] open
- [x] done
- [y] text
)");
}

TEST(DefinitionList, pairsTermsAndMeanings) {
    EXPECT_HTML(R"(<dl>
  <dt>term</dt>
  <dt>other</dt>
  <dd>one</dd>
  <dd>
    <p>two</p>

    <pre><code>code
</code></pre>
  </dd>
</dl>
)",
                R"(term
other
: one

: two

      code
)");
}

TEST(DefinitionList, loosenessMakesParagraphs) {
    EXPECT_HTML(R"(<dl>
  <dt>a</dt>
  <dd>
    <p>one</p>
  </dd>
  <dd>two</dd>
</dl>
)",
                R"(a

: one
: two
)");
}

} // namespace lectern::markdown
