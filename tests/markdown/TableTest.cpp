// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Tables.
#include "markdown/Converting.h"

namespace lectern::markdown {

TEST(Table, hasHeadAlignmentAndFoot) {
    EXPECT_HTML(R"(<table>
  <thead>
    <tr>
      <th style="text-align: left">a</th>
      <th style="text-align: center">b</th>
      <th style="text-align: right">c</th>
    </tr>
  </thead>
  <tbody>
    <tr>
      <td style="text-align: left">1</td>
      <td style="text-align: center">2</td>
      <td style="text-align: right">3</td>
    </tr>
  </tbody>
  <tfoot>
    <tr>
      <td style="text-align: left">x</td>
      <td style="text-align: center">y</td>
      <td style="text-align: right">z</td>
    </tr>
  </tfoot>
</table>
)",
                R"(| a | b | c |
|:--|:-:|--:|
| 1 | 2 | 3 |
|===
| x | y | z |
)");
}

TEST(Table, anyLineWithAPipeIsOne) {
    EXPECT_HTML(R"(<table>
  <tbody>
    <tr>
      <td>a</td>
      <td>b</td>
    </tr>
  </tbody>
</table>
)",
                "a | b\n");
}

TEST(Table, escapedAndCodedPipesAreText) {
    EXPECT_HTML(R"(<table>
  <tbody>
    <tr>
      <td>a | b</td>
      <td><code>c|d</code></td>
    </tr>
  </tbody>
</table>
)",
                R"(a \| b | `c|d`
)");
}

TEST(Table, bodiesAreDividedByLines) {
    EXPECT_HTML(R"(<table class="wide">
  <thead>
    <tr>
      <th>a</th>
    </tr>
  </thead>
  <tbody>
    <tr>
      <td>b</td>
    </tr>
  </tbody>
  <tbody>
    <tr>
      <td>c</td>
    </tr>
  </tbody>
</table>
)",
                R"(| a |
|---|
| b |
|---|
| c |
{: .wide}
)");
}

TEST(Table, neverInterruptsAParagraph) {
    EXPECT_HTML(R"(<p>text
| a | b |</p>
)",
                R"(text
| a | b |
)");
}

TEST(Table, withoutCellsIsOneToo) {
    EXPECT_HTML(R"(<p>|</p>
<ul>
  <li>
    <table>
      <tbody>
        <tr>
        </tr>
      </tbody>
    </table>
  </li>
</ul>
)",
                "|\n-|\n");
}

} // namespace lectern::markdown
