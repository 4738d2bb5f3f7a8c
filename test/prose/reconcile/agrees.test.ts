import { agrees } from "../../../src/prose/reconcile/agrees";

test.each([
  [undefined, 100, [100], [99, 101]],
  [undefined, 5000, [5000], [4999, 5001]],
  ["余", 10, [10, 11, 19], [9, 20]],
  ["多", 4300, [4300, 4399], [4299, 4400]],
  ["超", 40, [40, 49], [39, 50]],
  ["超过", 5000, [5001, 5999], [4999, 6000]],
  ["逾", 17, [17], [16, 18]],
  ["逾", 100, [100, 199], [99, 200]],
  ["近", 100, [90, 99, 100], [89, 101]],
  ["接近", 200, [180, 200], [179, 201]],
  ["不足", 50, [45, 50], [44, 51]],
  ["约", 100, [95, 100, 105], [94, 106]],
  ["左右", 40, [38, 42], [37, 43]],
  // Amounts, in which binary fractions would fall on the wrong side of the bound.
  [undefined, 0.285, [0.285], [0.28, 0.29]],
  ["余", 59.2, [59.2, 59.29], [59.19, 59.3]],
  ["余", 0.05, [0.05, 0.0599], [0.06]],
  ["近", 0.3, [0.27, 0.3], [0.2699, 0.3001]],
  ["约", 0.3, [0.285, 0.3, 0.315], [0.2849, 0.3151]],
  ["多", 0, [0], [1]],
] as const)("%s %d", (approximation, value, fitting, others) => {
  const claim = { value, approximation: approximation as never };
  expect(fitting.filter((held) => !agrees(claim, String(held)))).toEqual([]);
  expect(others.filter((held) => agrees(claim, String(held)))).toEqual([]);
});
